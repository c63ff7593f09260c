package org.supportprocess.desk.call;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.Person;
import org.supportprocess.intake.Previews;
import org.supportprocess.intake.Previews.Outlook;
import org.supportprocess.intake.RequestDesk;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallNumber;
import org.supportprocess.phone.CallNumbers;
import org.supportprocess.phone.CallerIdentity;
import org.supportprocess.phone.Calls;
import org.supportprocess.phone.LanguageSkills;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.Voice;
import org.supportprocess.request.CallDirection;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.triage.RequestFacts;
import org.supportprocess.web.InvalidField;

/** What is done about a call, in the transaction of the step that it is part of. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CallDesk {

    private final Calls calls;
    private final CallNumbers numbers;
    private final CallersOnTheLine callers;
    private final CallerIdentity identity;
    private final CallFormCheck check;
    private final Previews previews;
    private final RequestDesk requests;
    private final ReachableRequests reachable;
    private final SupportProcess process;
    private final LanguageSkills languages;
    private final WordsToSay words;
    private final Clock clock;

    CallDesk(
            Calls calls,
            CallNumbers numbers,
            CallersOnTheLine callers,
            CallerIdentity identity,
            CallFormCheck check,
            Previews previews,
            RequestDesk requests,
            ReachableRequests reachable,
            SupportProcess process,
            LanguageSkills languages,
            WordsToSay words,
            Clock clock) {
        this.calls = calls;
        this.numbers = numbers;
        this.callers = callers;
        this.identity = identity;
        this.check = check;
        this.previews = previews;
        this.requests = requests;
        this.reachable = reachable;
        this.process = process;
        this.languages = languages;
        this.words = words;
        this.clock = clock;
    }

    /** A call that was taken, with what the tables are asked about it. */
    public record Taken(CallNumber number, RequestFacts facts) {}

    /**
     * Takes a call of a verified caller; the verification is used up.
     *
     * @throws org.supportprocess.web.Refused for whatever does not hold, and then nothing is kept
     */
    public Taken take(Staff agent, CallForm form) {
        CallRights.requireTaker(agent);
        Caller customer = callers.customer(form.administrator());
        check.check(form);
        Outlook outlook = previews.of(customer, form.preview(), Channel.PHONE);
        Verification verification = verification(agent, form);
        Call call = new Call(
                numbers.next(now()),
                agent.user(),
                voice(form, outlook),
                form.request().summary(),
                form.request().description(),
                now());
        call.verifiedBy(verification);
        calls.save(call);
        RequestFacts facts = RequestFacts.of(form.request().submission(), Channel.PHONE, outlook.terms());
        return new Taken(call.number(), facts);
    }

    /** In the name of the caller, whose request it is. */
    public SupportRequest open(CallNumber number, CallForm form) {
        Call call = get(number);
        SupportRequest request = requests.openByTelephone(callers.customer(form.administrator()), form.request());
        call.opened(request.number());
        if (request.phase().inHandling()) {
            request.note(logged(call), call.agent(), now());
        }
        return request;
    }

    /** Where the request is still handled; the process of a request that has been withdrawn meanwhile waits for nothing. */
    public void requestTranslator(CallNumber number) {
        Call call = get(number);
        SupportRequest request = reachable.getToChange(new Staff(call.agent(), Set.of()), call.requestNumber());
        if (request.phase().inHandling()) {
            request.note(
                    new RequestEvent.TranslatorRequested(call.language(), "nobody in the queue speaks it"),
                    call.agent(),
                    now());
            process.translatorRequested(request);
        }
    }

    public void refer(CallNumber number, Pointer pointer) {
        Call call = get(number);
        call.refer(pointer, words.of(pointer, call.language()).text());
    }

    /** Whether somebody in the request's queue speaks with the caller as they wish; also where there is nothing to speak about. */
    public boolean speaksWith(SupportRequest request) {
        return !request.phase().inHandling()
                || languages.spokenIn(
                        request.queue(), request.submission().contact().language());
    }

    public Call get(CallNumber number) {
        return calls.findById(number.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no call " + number));
    }

    private static RequestEvent.CallLogged logged(Call call) {
        return new RequestEvent.CallLogged(
                CallDirection.INCOMING,
                call.callerName(),
                "%s, verified %s".formatted(call.number(), call.verifiedBy().words()));
    }

    private Verification verification(Staff agent, CallForm form) {
        Verification verification = identity.toChange(agent.user(), form.verification())
                .orElseThrow(() -> new InvalidField(
                        "verification", "is not one of yours; begin one with POST /api/desk/calls/verifications"));
        verification.flaw(agent.user(), form.administrator(), now()).ifPresent(flaw -> {
            throw new InvalidField("verification", flaw);
        });
        return verification;
    }

    private Voice voice(CallForm form, Outlook outlook) {
        Person person = callers.person(form.administrator());
        return new Voice(person.user(), person.name(), outlook.terms().organisation(), form.language());
    }

    private Instant now() {
        return clock.instant();
    }
}
