package org.supportprocess.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class BeingToldAboutADemoPassword {

    private final FailureAnalysis told =
            new DemoPasswordFailureAnalyzer().analyze(new DemoPasswordInUse(List.of("anna", "erik")));

    @Test
    void namesTheAccounts() {
        assertThat(told.getDescription()).contains("anna, erik");
    }

    @Test
    void namesTheRemedy() {
        assertThat(told.getAction()).contains("SPRING_DATASOURCE_URL").contains("new password");
    }
}
