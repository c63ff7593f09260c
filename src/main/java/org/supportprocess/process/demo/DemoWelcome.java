package org.supportprocess.process.demo;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go and which account to use. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "spring.main.log-startup-info", matchIfMissing = true)
class DemoWelcome {

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            // Lines for a person at a terminal; a log takes one line at a time.
            System.out.println(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private static String text(String home) {
        return """
                The support desk is open.

                  Portal and API   %1$s/
                  Tasklist         %1$s/camunda/app/tasklist/default/
                  Cockpit          %1$s/camunda/app/cockpit/default/
                  API description  %1$s/swagger-ui/index.html
                  Mail sent        %1$s/demo/mail

                Demo accounts (the password of each is "%2$s"):
                %3$s""".formatted(home, DemoAccount.PASSWORD, accounts());
    }

    private static String accounts() {
        return DemoAccount.all().stream()
                .map(account -> "  %-7s %-45s %s"
                        .formatted(account.user(), account.about(), String.join(", ", account.groups()))
                        .stripTrailing())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
