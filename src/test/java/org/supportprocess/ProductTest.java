package org.supportprocess;

import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the whole product, demo profile, on a real port. The job executor is off: a test runs the jobs it is
 * about.
 *
 * <p>All tests with this annotation share one product. The engine and its clock exist once per JVM: another
 * product beside this one needs a {@code camunda.bpm.process-engine-name} of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "spring.datasource.url=jdbc:h2:mem:product;DB_CLOSE_DELAY=-1"
        })
public @interface ProductTest {}
