package org.supportprocess.portal.opening;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Topic;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.wording.ContactLanguages;

/** The check of a form that finds its flaws, each with its remedy. */
final class NewRequestFormValidator {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./x-]{3,39}");

    private final NewRequestForm form;
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private NewRequestFormValidator(NewRequestForm form) {
        this.form = form;
    }

    /** The flaws by field, in the order of the page. */
    static Map<String, Flaw> of(NewRequestForm form) {
        NewRequestFormValidator validator = new NewRequestFormValidator(form);
        validator.text("organisation", 64, false);
        validator.text("subscription", 64, true);
        validator.code("supportType", SupportType.values(), true);
        validator.code("service", Service.values(), true);
        validator.code("issueType", IssueType.values(), true);
        validator.code("topic", Topic.values(), false);
        validator.text("summary", 200, true);
        validator.code("condition", Impact.Condition.values(), true);
        validator.code("usersAffected", Impact.UsersAffected.values(), true);
        validator.oneOf("workaround", List.of("true", "false"), true);
        validator.code("businessImpact", Impact.BusinessImpact.values(), true);
        validator.code("requestedSeverity", Severity.values(), false);
        validator.text("description", PlainText.MESSAGE_LENGTH, true);
        validator.contact();
        return validator.flaws;
    }

    private void contact() {
        code("contactMethod", Contact.Method.values(), true);
        text("contactPhone", 40, Contact.Method.PHONE.name().equals(form.get("contactMethod")));
        if (form.has("contactPhone") && !PHONE.matcher(form.get("contactPhone")).matches()) {
            flaws.putIfAbsent("contactPhone", new Flaw("open.error.phone"));
        }
        oneOf("contactLanguage", ContactLanguages.TAGS, true);
    }

    private void code(String field, Enum<?>[] codes, boolean required) {
        oneOf(field, Arrays.stream(codes).map(Enum::name).toList(), required);
    }

    private void oneOf(String field, List<String> values, boolean required) {
        if (form.has(field) ? !values.contains(form.get(field)) : required) {
            flaws.put(field, new Flaw("flaw.choose"));
        }
    }

    private void text(String field, int longest, boolean required) {
        String text = form.get(field);
        if (text.isEmpty()) {
            if (required) {
                flaws.put(field, new Flaw("open.error.missing." + field));
            }
        } else {
            Flaw.in(text, longest).ifPresent(flaw -> flaws.put(field, flaw));
        }
    }
}
