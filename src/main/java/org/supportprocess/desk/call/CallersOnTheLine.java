package org.supportprocess.desk.call;

import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CustomerCallers;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.OutgoingMails;
import org.supportprocess.web.InvalidField;

/** Who may be spoken with about requests: administrators, and partners that a customer has delegated to. */
@Component
class CallersOnTheLine {

    static final String FIELD = "administrator";

    private final CustomerCallers customers;
    private final People people;
    private final OutgoingMails mails;
    private final WordsToSay words;

    CallersOnTheLine(CustomerCallers customers, People people, OutgoingMails mails, WordsToSay words) {
        this.customers = customers;
        this.people = people;
        this.mails = mails;
        this.words = words;
    }

    /** @throws InvalidField with the words to say, for somebody who may not */
    Caller customer(String user) {
        Person person = person(user);
        return customers
                .of(user)
                .filter(CallersOnTheLine::speaksForSomebody)
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

    /** The language they were last written to in; null where it is not known. */
    String languageOf(String user) {
        return mails.languageOf(user).stream().findFirst().orElse(null);
    }

    Words refusal(Person person) {
        String language = languageOf(person.user());
        return customers.of(person.user()).isPresent()
                ? words.say("noDelegation", language, person.name())
                : noRole(person, language);
    }

    /** What a member of an organisation hears who has no role in it. */
    Words noRole(Person member, String language) {
        return words.say("noRole", language, member.name());
    }

    private static boolean speaksForSomebody(Caller customer) {
        return !customer.organisations().isEmpty();
    }
}
