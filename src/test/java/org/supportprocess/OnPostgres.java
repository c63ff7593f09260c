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

/** The whole product on a real PostgreSQL. Jobs run only when a test moves the clock. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("product")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            // engines are known by name in a JVM, and the one on H2 has the default name
            "camunda.bpm.process-engine-name=postgres"
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
    ModelDesk.class,
    PostgresDatabase.class
})
public @interface OnPostgres {}
