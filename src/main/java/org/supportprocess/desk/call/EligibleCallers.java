package org.supportprocess.desk.call;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CustomerCallerFinder;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.OutgoingMails;
import org.supportprocess.web.InvalidField;

/** The callers who may discuss requests: administrators, and partners that a customer has delegated to. */
@Component
class EligibleCallers {

    static final String FIELD = "administrator";

    private final CustomerCallerFinder customers;
    private final People people;
    private final OutgoingMails mails;
    private final CallScript script;

    EligibleCallers(CustomerCallerFinder customers, People people, OutgoingMails mails, CallScript script) {
        this.customers = customers;
        this.people = people;
        this.mails = mails;
        this.script = script;
    }

    /** @throws InvalidField with the words to say, for a caller who may not */
    Caller customer(String user) {
        Person person = person(user);
        return customers
                .of(user)
                .filter(EligibleCallers::speaksForSomebody)
                .orElseThrow(() -> new InvalidField(
                        FIELD,
                        "may not open requests; say: “%s”"
                                .formatted(refusal(person).text())));
    }

    Person person(String user) {
        return people.findById(user)
                .orElseThrow(() ->
                        new InvalidField(FIELD, "is nobody we know; find the caller with GET /api/desk/callers?q=…"));
    }

    /** The language of the last mail to them, if there was one. */
    @Nullable
    String languageOf(String user) {
        return mails.languageOf(user).stream().findFirst().orElse(null);
    }

    SpokenSentence refusal(Person person) {
        String language = languageOf(person.user());
        return customers.of(person.user()).isPresent()
                ? script.say("noDelegation", language, person.name())
                : noRole(person, language);
    }

    /** The words for a member of an organisation who has no role in it. */
    SpokenSentence noRole(Person member, @Nullable String language) {
        return script.say("noRole", language, member.name());
    }

    private static boolean speaksForSomebody(Caller customer) {
        return !customer.organisations().isEmpty();
    }
}
