package org.supportprocess.process.models.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lives that cover every way through the diagrams. */
final class Lives {

    private Lives() {}

    static List<Life> all() {
        return Stream.concat(
                        Stream.concat(RequestLives.all(), TurningLives.all()),
                        Stream.of(
                                referred(),
                                called(),
                                calledInAnotherLanguage(),
                                outage(),
                                mail(),
                                mailKept(),
                                mailReturned(),
                                digest(),
                                webhook()))
                .toList();
    }

    private static Life referred() {
        return call("A call that telephone support does not cover", Map.of("plan", "SMALL_BUSINESS"))
                .begins()
                .calls("recordEntitlement", "referCallerToPortal")
                .ends();
    }

    private static Life called() {
        return call("A call", Map.of())
                .begins(Map.of("languageSpoken", true))
                .calls("recordEntitlement", "openRequest")
                .ends();
    }

    private static Life calledInAnotherLanguage() {
        return call("A call in a language that nobody speaks", Map.of())
                .begins(Map.of("languageSpoken", false))
                .calls("recordEntitlement", "openRequest", "requestTranslator")
                .ends();
    }

    private static Life outage() {
        String update = "userTask_updateOutage";
        return Life.of("An outage", "outage", Map.of())
                .begins()
                .calls("recordOutage", "nameOutage")
                .waits(update)
                .completes(update, Map.of("everybodyTold", true, "resolved", false))
                .calls("recordUpdate", "tellRequest", "nameOutage")
                .waits(update)
                .completes(update, Map.of("everybodyTold", true, "resolved", true))
                .calls("recordUpdate", "tellRequest")
                .ends();
    }

    private static Life mail() {
        return Life.of("A mail", "customer-mail", Map.of())
                .begins(Map.of("handedOver", true, "taken", true))
                .calls("handOverMail", "recordDelivery")
                .ends();
    }

    private static Life mailKept() {
        return Life.of("A mail that is not sent", "customer-mail", Map.of())
                .begins(Map.of("handedOver", false))
                .calls("handOverMail")
                .ends();
    }

    private static Life mailReturned() {
        return Life.of("A mail that is refused", "customer-mail", Map.of())
                .begins(Map.of("handedOver", true, "taken", false))
                .calls("handOverMail", "recordDelivery", "reportFailure")
                .ends();
    }

    private static Life digest() {
        return Life.of("A digest for the staff", "staff-digest", Map.of())
                .begins()
                .waits("event_collectingOver")
                .fires("event_collectingOver")
                .calls("sendDigests")
                .ends();
    }

    private static Life webhook() {
        return Life.of("A webhook", "webhook-delivery", Map.of())
                .begins()
                .calls("deliverWebhook")
                .ends();
    }

    private static Life call(String name, Map<String, Object> differing) {
        Life life = RequestLives.request(name, differing);
        Map<String, Object> facts = new HashMap<>(life.facts());
        facts.put("channel", "PHONE");
        return Life.of(name, "phone-call", facts);
    }
}
