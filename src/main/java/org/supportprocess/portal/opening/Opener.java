package org.supportprocess.portal.opening;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.IdempotencyKey;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.RequestDesk;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.AvoidedRequests;
import org.supportprocess.selfservice.HelpArticles;
import org.supportprocess.web.InvalidField;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.Reader;
import org.supportprocess.wording.TableWords;
import org.supportprocess.wording.TableWords.Advice;

/** Makes a request of a form, once; or says what is wrong with it. */
@Component
class Opener {

    /** What only the desk finds out, by the names of the API. */
    private static final List<String> FOUND_BY_THE_DESK =
            List.of("organisation", "subscription", "requestedSeverity", "follows");

    private final RequestDesk desk;
    private final AvoidedRequests avoided;
    private final HelpArticles articles;
    private final PromiseWords promises;
    private final TableWords words;
    private final MessageSource messages;
    private final Validator validator;
    private final ObjectMapper json;

    Opener(
            RequestDesk desk,
            AvoidedRequests avoided,
            HelpArticles articles,
            PromiseWords promises,
            TableWords words,
            MessageSource messages,
            Validator validator,
            ObjectMapper json) {
        this.desk = desk;
        this.avoided = avoided;
        this.articles = articles;
        this.promises = promises;
        this.words = words;
        this.messages = messages;
        this.validator = validator;
        this.json = json;
    }

    /**
     * @param number null if the form was refused
     * @param told a sentence with the promise
     * @param flaws why it was refused, by field
     */
    record Result(String number, String told, Map<String, Flaw> flaws) {}

    Result open(Caller caller, OpenForm form, Reader reader) {
        Map<String, Flaw> flaws = OpenFormCheck.of(form);
        if (!flaws.isEmpty()) {
            return new Result(null, null, flaws);
        }
        OpenRequest body = new SubmittedForm(form).body();
        Map<String, Flaw> overlooked = overlooked(body);
        if (!overlooked.isEmpty()) {
            return new Result(null, null, overlooked);
        }
        try {
            SupportRequest request = desk.open(caller, body, IdempotencyKey.of(form.get(OpenForm.KEY), body, json));
            return new Result(request.number().value(), told(request, reader), Map.of());
        } catch (InvalidField refused) {
            return new Result(null, null, Map.of(field(refused), flaw(refused)));
        }
    }

    /** Who says that an article has solved it, says so once for each form. */
    void avoid(Caller caller, OpenForm form, String article) {
        articles.find(article, Locale.ENGLISH)
                .ifPresent(known -> avoided.record(
                        form.get(OpenForm.KEY),
                        caller.user(),
                        known.id(),
                        form.code("service", Service.class).orElse(null)));
    }

    /** The API may come to be stricter than the form. */
    private Map<String, Flaw> overlooked(OpenRequest body) {
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        for (ConstraintViolation<OpenRequest> violation : validator.validate(body)) {
            flaws.put(violation.getPropertyPath().toString(), new Flaw("open.error.value"));
        }
        return flaws;
    }

    private static String field(InvalidField refused) {
        return Optional.of(refused.field()).filter(FOUND_BY_THE_DESK::contains).orElse("form");
    }

    private static Flaw flaw(InvalidField refused) {
        return FOUND_BY_THE_DESK.contains(refused.field())
                ? new Flaw("open.error." + refused.field())
                : new Flaw("open.error.alreadySent");
    }

    private String told(SupportRequest request, Reader reader) {
        if (request.declined() != null) {
            Advice advice = words.of(request.declined(), reader.locale());
            return messages.getMessage(
                    "open.declined",
                    new Object[] {
                        request.number(),
                        advice.reason().text(),
                        advice.instead().text()
                    },
                    reader.locale());
        }
        String promise = promises.of(request.episode().target(), request.terms().zone(), reader.locale());
        return messages.getMessage("open.thanks", new Object[] {request.number(), promise}, reader.locale());
    }
}
