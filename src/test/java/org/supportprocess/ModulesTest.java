package org.supportprocess;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules of the product: what each may know stands in its package-info. */
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(SupportApplication.class);

    @Test
    void knowOnlyWhatTheirListsAllow() {
        modules.verify();
    }

    /** Into {@code target/spring-modulith-docs}: a page and a picture per module. */
    @Test
    void areDescribedByTheBuild() {
        new Documenter(modules).writeDocumentation();
    }
}
