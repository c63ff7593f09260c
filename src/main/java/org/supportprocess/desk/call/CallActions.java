package org.supportprocess.desk.call;

import static java.util.Objects.requireNonNull;

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
import org.supportprocess.intake.RequestActions;
import org.supportprocess.intake.RequestPreviewer;
import org.supportprocess.intake.RequestPreviewer.Outlook;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallNumber;
import org.supportprocess.phone.CallNumberGenerator;
import org.supportprocess.phone.CallerVerifier;
import org.supportprocess.phone.Calls;
import org.supportprocess.phone.LanguageSkills;
import org.supportprocess.phone.PhoneCaller;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.triage.RequestFacts;
import org.supportprocess.web.InvalidField;

/** The handling of a call, in the transaction of the step that it is part of. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CallActions {

    private final Calls calls;
    private final CallNumberGenerator numbers;
    private final EligibleCallers callers;
    private final CallerVerifier verifier;
    private final CallFormValidator validator;
    private final RequestPreviewer previewer;
    private final RequestActions requests;
    private final ReachableRequests reachable;
    private final Correspondence correspondence;
    private final SupportProcess process;
    private final LanguageSkills languages;
    private final CallScript script;
    private final Clock clock;

    CallActions(
            Calls calls,
            CallNumberGenerator numbers,
            EligibleCallers callers,
            CallerVerifier verifier,
            CallFormValidator validator,
            RequestPreviewer previewer,
            RequestActions requests,
            ReachableRequests reachable,
            Correspondence correspondence,
            SupportProcess process,
            LanguageSkills languages,
            CallScript script,
            Clock clock) {
        this.calls = calls;
        this.numbers = numbers;
        this.callers = callers;
        this.verifier = verifier;
        this.validator = validator;
        this.previewer = previewer;
        this.requests = requests;
        this.reachable = reachable;
        this.correspondence = correspondence;
        this.process = process;
        this.languages = languages;
        this.script = script;
        this.clock = clock;
    }

    /** A call that was taken, with the facts that the tables decide by. */
    public record Taken(CallNumber number, RequestFacts facts) {}

    /**
     * Takes a call from a verified caller, which uses the verification up.
     *
     * @throws org.supportprocess.web.CallRefused for whatever is invalid; nothing is kept then
     */
    public Taken take(Staff agent, CallForm form) {
        CallRights.requireTaker(agent);
        Caller customer = callers.customer(form.administrator());
        validator.check(form);
        Outlook outlook = previewer.of(customer, form.preview(), Channel.PHONE);
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

    /** Opens the request in the name of the caller, to whom it belongs. */
    public SupportRequest open(CallNumber number, CallForm form) {
        Call call = get(number);
        SupportRequest request = requests.openByTelephone(callers.customer(form.administrator()), form.request());
        call.opened(request.number());
        if (request.phase().inHandling()) {
            correspondence.note(request, logged(call), call.agent(), now());
        }
        return request;
    }

    /** Requests a translator if the request is still being handled; the process of a withdrawn one waits for nothing. */
    public void requestTranslator(CallNumber number) {
        Call call = get(number);
        String opened = requireNonNull(call.requestNumber(), "a translator is for a request that was opened");
        SupportRequest request = reachable.getToChange(new Staff(call.agent(), Set.of()), opened);
        if (request.phase().inHandling()) {
            correspondence.note(request, new RequestEvent.TranslatorMissing(call.language()), call.agent(), now());
            process.translatorRequested(request);
        }
    }

    public void refer(CallNumber number, Pointer pointer) {
        Call call = get(number);
        call.refer(pointer, script.of(pointer, call.language()).text());
    }

    /** Whether somebody in the request's queue speaks the caller's language; true as well once nothing is left to discuss. */
    public boolean speaksWith(SupportRequest request) {
        return !request.phase().inHandling()
                || languages.spokenIn(
                        requireNonNull(request.queue(), "a request in handling is in a queue"),
                        request.submission().contact().language());
    }

    public Call get(CallNumber number) {
        return calls.findById(number.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no call " + number));
    }

    private static RequestEvent.CallTaken logged(Call call) {
        VerificationMethod method = requireNonNull(call.verifiedBy(), "only a verified caller opens a request");
        return new RequestEvent.CallTaken(call.number().value(), call.callerName(), method.name());
    }

    private Verification verification(Staff agent, CallForm form) {
        Verification verification = verifier.toChange(agent.user(), form.verification())
                .orElseThrow(() -> new InvalidField(
                        "verification", "is not one of yours; begin one with POST /api/desk/calls/verifications"));
        verification.flaw(agent.user(), form.administrator(), now()).ifPresent(flaw -> {
            throw new InvalidField("verification", flaw);
        });
        return verification;
    }

    private PhoneCaller voice(CallForm form, Outlook outlook) {
        Person person = callers.person(form.administrator());
        return new PhoneCaller(person.user(), person.name(), outlook.terms().organisation(), form.language());
    }

    private Instant now() {
        return clock.instant();
    }
}
