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
import org.supportprocess.request.text.PlainText;
import org.supportprocess.wording.SpokenLanguages;
import org.supportprocess.wording.Topic;

/** What does not hold in a form, each field with its remedy. */
final class OpenFormCheck {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./x-]{3,39}");

    private final OpenForm form;
    private final Map<String, Flaw> flaws = new LinkedHashMap<>();

    private OpenFormCheck(OpenForm form) {
        this.form = form;
    }

    /** By field, in the order of the page. */
    static Map<String, Flaw> of(OpenForm form) {
        OpenFormCheck check = new OpenFormCheck(form);
        check.text("organisation", 64, false);
        check.text("subscription", 64, true);
        check.code("supportType", SupportType.values(), true);
        check.code("service", Service.values(), true);
        check.code("issueType", IssueType.values(), true);
        check.code("topic", Topic.values(), false);
        check.text("summary", 200, true);
        check.code("condition", Impact.Condition.values(), true);
        check.code("usersAffected", Impact.UsersAffected.values(), true);
        check.oneOf("workaround", List.of("true", "false"), true);
        check.code("businessImpact", Impact.BusinessImpact.values(), true);
        check.code("requestedSeverity", Severity.values(), false);
        check.text("description", PlainText.MESSAGE_LENGTH, true);
        check.contact();
        return check.flaws;
    }

    private void contact() {
        code("contactMethod", Contact.Method.values(), true);
        text("contactPhone", 40, Contact.Method.PHONE.name().equals(form.get("contactMethod")));
        if (form.has("contactPhone") && !PHONE.matcher(form.get("contactPhone")).matches()) {
            flaws.putIfAbsent("contactPhone", new Flaw("open.error.phone"));
        }
        oneOf("contactLanguage", SpokenLanguages.TAGS, true);
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
