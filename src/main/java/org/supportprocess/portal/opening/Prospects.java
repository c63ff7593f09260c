package org.supportprocess.portal.opening;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.intake.Previews;
import org.supportprocess.portal.Telephone;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Terms;
import org.supportprocess.triage.Preview;
import org.supportprocess.web.InvalidField;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.TableWords;
import org.supportprocess.wording.Times;

/** Tells what a form would get if it were sent as it stands. */
@Component
class Prospects {

    private final Previews previews;
    private final PromiseWords promises;
    private final TableWords words;
    private final Telephone telephone;
    private final Times times;
    private final MessageSource messages;

    Prospects(
            Previews previews,
            PromiseWords promises,
            TableWords words,
            Telephone telephone,
            Times times,
            MessageSource messages) {
        this.previews = previews;
        this.promises = promises;
        this.words = words;
        this.telephone = telephone;
        this.times = times;
        this.messages = messages;
    }

    Prospect of(Caller caller, OpenForm form, Locale reader) {
        try {
            return new SubmittedForm(form)
                    .question()
                    .map(question -> of(caller, question, form, reader))
                    .orElse(Prospect.OPEN);
        } catch (InvalidField notYet) {
            // a severity that was asked for under another subscription, for instance; sending it is what refuses it
            return form.has("requestedSeverity")
                    ? of(caller, form.with("requestedSeverity", null), reader)
                    : Prospect.OPEN;
        }
    }

    private Prospect of(Caller caller, PreviewRequest question, OpenForm form, Locale reader) {
        Previews.Outlook outlook = previews.of(caller, question);
        Preview preview = outlook.preview();
        if (!preview.entitled()) {
            Pointer pointer = preview.pointer();
            return new Prospect(
                    false,
                    null,
                    null,
                    null,
                    words.of(pointer.reason(), reader),
                    words.of(pointer.instead(), reader),
                    null,
                    null);
        }
        if (!new SubmittedForm(form).saysTheImpact()) {
            return new Prospect(preview.elevated(), null, null, null, null, null, null, null);
        }
        return new Prospect(
                preview.elevated(),
                preview.byTable(),
                preview.severity(),
                promises.of(preview.target(), outlook.terms().zone(), reader),
                null,
                null,
                preview.notByTelephone() == null ? phone(question.supportType(), outlook.terms(), reader) : null,
                preview.notByTelephone() == null
                        ? null
                        : words.of(preview.notByTelephone().reason(), reader));
    }

    private Prospect.Phone phone(SupportType kind, Terms terms, Locale reader) {
        Telephone.Line line = telephone.in(terms.country());
        String hours = Telephone.anytime(line, kind)
                ? messages.getMessage("open.phone.anytime", null, reader)
                : messages.getMessage(
                        "open.phone.hours", new Object[] {line.hours(), times.name(terms.zone())}, reader);
        return new Prospect.Phone(line.number(), hours);
    }
}
