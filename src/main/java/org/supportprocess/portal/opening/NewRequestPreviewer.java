package org.supportprocess.portal.opening;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.intake.RequestPreviewer;
import org.supportprocess.portal.SupportPhoneNumbers;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.triage.TriagePreview;
import org.supportprocess.web.InvalidField;
import org.supportprocess.wording.PageTimes;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.TableTranslations;

/** The prospects of forms: the outcome of each if it were sent as it stands. */
@Component
class NewRequestPreviewer {

    private final RequestPreviewer previewer;
    private final PromiseWords promises;
    private final TableTranslations translations;
    private final SupportPhoneNumbers telephone;
    private final PageTimes times;
    private final MessageSource messages;

    NewRequestPreviewer(
            RequestPreviewer previewer,
            PromiseWords promises,
            TableTranslations translations,
            SupportPhoneNumbers telephone,
            PageTimes times,
            MessageSource messages) {
        this.previewer = previewer;
        this.promises = promises;
        this.translations = translations;
        this.telephone = telephone;
        this.times = times;
        this.messages = messages;
    }

    NewRequestPreview of(Caller caller, NewRequestForm form, Locale reader) {
        try {
            return new NewRequestFormMapper(form)
                    .question()
                    .map(question -> of(caller, question, form, reader))
                    .orElse(NewRequestPreview.OPEN);
        } catch (InvalidField notYet) {
            // such as a severity chosen under another subscription; it is refused only when the form is sent
            return form.has("requestedSeverity")
                    ? of(caller, form.with("requestedSeverity", null), reader)
                    : NewRequestPreview.OPEN;
        }
    }

    private NewRequestPreview of(Caller caller, PreviewRequest question, NewRequestForm form, Locale reader) {
        RequestPreviewer.Outlook outlook = previewer.of(caller, question);
        TriagePreview preview = outlook.preview();
        Pointer pointer = preview.pointer();
        if (pointer != null) {
            return new NewRequestPreview(
                    false,
                    null,
                    null,
                    null,
                    translations.of(pointer.reason(), reader),
                    translations.of(pointer.instead(), reader),
                    null,
                    null);
        }
        if (!new NewRequestFormMapper(form).saysTheImpact()) {
            return new NewRequestPreview(preview.elevated(), null, null, null, null, null, null, null);
        }
        return new NewRequestPreview(
                preview.elevated(),
                preview.byTable(),
                preview.severity(),
                Optional.ofNullable(preview.target())
                        .map(target -> promises.of(target, outlook.terms().zone(), reader))
                        .orElse(null),
                null,
                null,
                preview.notByTelephone() == null ? phone(question.supportType(), outlook.terms(), reader) : null,
                preview.notByTelephone() == null
                        ? null
                        : translations.of(preview.notByTelephone().reason(), reader));
    }

    private NewRequestPreview.Phone phone(SupportType kind, Terms terms, Locale reader) {
        SupportPhoneNumbers.Line line = telephone.in(terms.country());
        String hours = SupportPhoneNumbers.anytime(line, kind)
                ? messages.getMessage("open.phone.anytime", null, reader)
                : messages.getMessage(
                        "open.phone.hours", new Object[] {line.hours(), times.name(terms.zone())}, reader);
        return new NewRequestPreview.Phone(line.number(), hours);
    }
}
