package org.supportprocess;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.supportprocess.api.Api;
import org.supportprocess.api.TestTenant;
import org.supportprocess.attachment.ScannerOnTrial;
import org.supportprocess.desk.call.TelephoneDesk;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.models.ModelCheckOnTrial;
import org.supportprocess.models.ModelDesk;
import org.supportprocess.phone.CodeCleanupTrigger;

/**
 * The whole product, demo profile, on an H2 database in memory and a real port. All tests with this annotation share one.
 * Jobs run only when a test moves the clock.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("product")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:support;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import({
    SupportDesk.class,
    Api.class,
    ScannerOnTrial.class,
    TelephoneDesk.class,
    CodeCleanupTrigger.class,
    TestTenant.class,
    ModelCheckOnTrial.class,
    ModelDesk.class
})
public @interface OnH2 {}
