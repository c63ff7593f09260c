package org.supportprocess.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.supportprocess.SupportApplication;

/** The whole product, demo profile, with an OpenID provider beside it and a proxy in front. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:openid;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            // engines are known by name in a JVM, and another one has the default name
            "camunda.bpm.process-engine-name=openid",
            "server.forward-headers-strategy=native",
            "spring.security.oauth2.client.registration.corp.client-id=support",
            "spring.security.oauth2.client.registration.corp.client-secret=secret",
            "spring.security.oauth2.client.registration.corp.client-name=Corporate account",
            "spring.security.oauth2.client.registration.corp.scope=openid,profile,email",
            "support-process.sign-in.group-names.[Mail\\ experts]=exchange-online"
        })
@ActiveProfiles("demo")
@ContextConfiguration(classes = SupportApplication.class, initializers = WithAProvider.Registration.class)
public @interface WithAProvider {

    final class Registration implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext product) {
            TestPropertyValues.of(
                            "spring.security.oauth2.client.provider.corp.issuer-uri=" + OpenIdProvider.RUNNING.issuer())
                    .applyTo(product);
        }
    }
}
