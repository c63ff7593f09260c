package org.supportprocess.desk.call;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.CustomerCallerFinder;
import org.supportprocess.customer.Person;
import org.supportprocess.desk.call.CallsController.Note;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallNumberGenerator;
import org.supportprocess.phone.Calls;
import org.supportprocess.phone.PhoneCaller;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;

/** The record of every call, including those that came to nothing. */
@Service
@Transactional
class CallLog {

    private final Calls calls;
    private final CallNumberGenerator numbers;
    private final EligibleCallers callers;
    private final CustomerCallerFinder customers;
    private final Clock clock;

    CallLog(
            Calls calls,
            CallNumberGenerator numbers,
            EligibleCallers callers,
            CustomerCallerFinder customers,
            Clock clock) {
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
        PhoneCaller caller =
                new PhoneCaller(person.user(), person.name(), organisation(person, body.organisation()), language);
        return calls.save(
                new Call(numbers.next(clock.instant()), agent.user(), caller, null, body.text(), clock.instant()));
    }

    /** @param organisation absent for the calls of all */
    @Transactional(readOnly = true)
    Page<Call> list(@Nullable String organisation, Pageable page) {
        return organisation == null ? calls.newest(page) : calls.newestOf(organisation, page);
    }

    @Transactional(readOnly = true)
    Call get(String number) {
        return calls.findById(number)
                .orElseThrow(() -> new NotFound("There is no call with this number. GET /api/desk/calls lists them."));
    }

    /** The caller's own organisation, whether or not they have a role in it; for a partner, the one that is named. */
    private String organisation(Person person, @Nullable String named) {
        String own = person.organisation();
        if (own != null) {
            return own;
        }
        return customers
                .of(person.user())
                .filter(partner -> named != null && partner.sees(named))
                .map(partner -> named)
                .orElseThrow(() -> new InvalidField(
                        "organisation", "must name an organisation that has delegated to the caller's company"));
    }
}
