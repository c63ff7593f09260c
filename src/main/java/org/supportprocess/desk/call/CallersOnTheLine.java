package org.supportprocess.desk.call;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.intake.Caller;
import org.supportprocess.intake.CustomerCallers;
import org.supportprocess.intake.InvalidField;
import org.supportprocess.notification.OutgoingMails;

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
        boolean partner = customers.of(person.user()).isPresent();
        return words.say(partner ? "noDelegation" : "noRole", languageOf(person.user()), person.name());
    }

    /** The one they speak for; a partner says whom they mean. */
    String organisation(Caller customer, String named) {
        return Optional.ofNullable(named).orElseGet(() -> {
            if (customer instanceof Caller.Administrator administrator) {
                return administrator.organisation();
            }
            throw new InvalidField("organisation", "must name the organisation that the partner calls for");
        });
    }

    private static boolean speaksForSomebody(Caller customer) {
        return !customer.organisations().isEmpty();
    }
}
