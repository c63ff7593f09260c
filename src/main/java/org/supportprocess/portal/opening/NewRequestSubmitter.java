package org.supportprocess.portal.opening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.IdempotencyKey;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.RequestActions;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.AvoidedRequests;
import org.supportprocess.selfservice.HelpArticleCatalogue;
import org.supportprocess.web.InvalidField;
import org.supportprocess.wording.PageReader;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.TableTranslations;
import org.supportprocess.wording.TableTranslations.Advice;

/** The step from a form to a request: opens it once, or says what is wrong with it. */
@Component
class NewRequestSubmitter {

    /** The fields, by their names in the API, whose flaws only the desk finds. */
    private static final List<String> FOUND_BY_THE_DESK =
            List.of("organisation", "subscription", "requestedSeverity", "follows");

    private final RequestActions requestActions;
    private final AvoidedRequests avoided;
    private final HelpArticleCatalogue articles;
    private final PromiseWords promises;
    private final TableTranslations translations;
    private final MessageSource messages;
    private final Validator validator;
    private final ObjectMapper json;

    NewRequestSubmitter(
            RequestActions requestActions,
            AvoidedRequests avoided,
            HelpArticleCatalogue articles,
            PromiseWords promises,
            TableTranslations translations,
            MessageSource messages,
            Validator validator,
            ObjectMapper json) {
        this.requestActions = requestActions;
        this.avoided = avoided;
        this.articles = articles;
        this.promises = promises;
        this.translations = translations;
        this.messages = messages;
        this.validator = validator;
        this.json = json;
    }

    /**
     * @param number absent if the form was refused
     * @param told a sentence with the promise; absent if the form was refused
     * @param flaws the reasons for a refusal, by field
     */
    record Result(@Nullable String number, @Nullable String told, Map<String, Flaw> flaws) {}

    Result open(Caller caller, NewRequestForm form, PageReader reader) {
        Map<String, Flaw> flaws = NewRequestFormValidator.of(form);
        if (!flaws.isEmpty()) {
            return new Result(null, null, flaws);
        }
        OpenRequest body = new NewRequestFormMapper(form).body();
        Map<String, Flaw> overlooked = overlooked(body);
        if (!overlooked.isEmpty()) {
            return new Result(null, null, overlooked);
        }
        try {
            SupportRequest request =
                    requestActions.open(caller, body, IdempotencyKey.of(form.get(NewRequestForm.KEY), body, json));
            return new Result(request.number().value(), told(request, reader), Map.of());
        } catch (InvalidField refused) {
            return new Result(null, null, Map.of(field(refused), flaw(refused)));
        }
    }

    /** Notes that an article has solved the problem, once for each form. */
    void avoid(Caller caller, NewRequestForm form, String article) {
        articles.find(article, Locale.ENGLISH)
                .ifPresent(known -> avoided.record(
                        form.get(NewRequestForm.KEY),
                        caller.user(),
                        known.id(),
                        form.code("service", Service.class).orElse(null)));
    }

    /** Flaws that only the API's rules find, should they become stricter than the form's. */
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

    private String told(SupportRequest request, PageReader reader) {
        Pointer declined = request.declined();
        if (declined != null) {
            Advice advice = translations.of(declined, reader.locale());
            return messages.getMessage(
                    "open.declined",
                    new Object[] {
                        request.number(),
                        advice.reason().text(),
                        advice.instead().text()
                    },
                    reader.locale());
        }
        ResponseTarget target = requireNonNull(request.episode().target(), "a request that is taken has a target");
        String promise = promises.of(target, request.terms().zone(), reader.locale());
        return messages.getMessage("open.thanks", new Object[] {request.number(), promise}, reader.locale());
    }
}
