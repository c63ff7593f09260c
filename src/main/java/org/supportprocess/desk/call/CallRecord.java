package org.supportprocess.desk.call;

import java.time.Clock;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.CustomerCallers;
import org.supportprocess.customer.Person;
import org.supportprocess.desk.call.CallsController.Note;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallNumbers;
import org.supportprocess.phone.Calls;
import org.supportprocess.phone.Voice;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;

/** Every call there was, also those that came to nothing. */
@Service
@Transactional
class CallRecord {

    private final Calls calls;
    private final CallNumbers numbers;
    private final CallersOnTheLine callers;
    private final CustomerCallers customers;
    private final Clock clock;

    CallRecord(Calls calls, CallNumbers numbers, CallersOnTheLine callers, CustomerCallers customers, Clock clock) {
        this.calls = calls;
        this.numbers = numbers;
        this.callers = callers;
        this.customers = customers;
        this.clock = clock;
    }

    Call note(Staff agent, Note body) {
        Person person = callers.person(body.administrator());
        String language = Optional.ofNullable(body.language())
                .or(() -> Optional.ofNullable(callers.languageOf(person.user())))
                .orElse("en");
        Voice voice = new Voice(person.user(), person.name(), organisation(person, body.organisation()), language);
        return calls.save(
                new Call(numbers.next(clock.instant()), agent.user(), voice, null, body.text(), clock.instant()));
    }

    /** @param organisation null for everybody's */
    @Transactional(readOnly = true)
    Page<Call> list(String organisation, Pageable page) {
        return organisation == null ? calls.newest(page) : calls.newestOf(organisation, page);
    }

    @Transactional(readOnly = true)
    Call get(String number) {
        return calls.findById(number)
                .orElseThrow(() -> new NotFound("There is no call with this number. GET /api/desk/calls lists them."));
    }

    /** A member without a role calls for their own organisation, too. */
    private String organisation(Person person, String named) {
        if (person.organisation() != null) {
            return person.organisation();
        }
        return customers
                .of(person.user())
                .filter(partner -> named != null && partner.sees(named))
                .map(partner -> named)
                .orElseThrow(() -> new InvalidField(
                        "organisation", "must name an organisation that has delegated to the caller's company"));
    }
}
