package org.supportprocess.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** The questions the portal asks on opening a request, in its words and order, for colleagues who ask in its place. */
@Component
public class PortalQuestions {

    private static final Locale STAFF = Locale.ENGLISH;

    private final MessageSource messages;

    PortalQuestions(MessageSource messages) {
        this.messages = messages;
    }

    /** @param words the text a person reads in place of the code */
    public record Answer(String code, String words) {}

    public record Question(String field, String words, List<Answer> answers) {}

    /** @param topics the topics that go with the service */
    public record About(String code, String words, List<Answer> topics) {}

    /** @param impact the questions that make sense with this kind of support; the others go without saying */
    public record Kind(
            String code, String words, List<About> services, List<Answer> issueTypes, List<Question> impact) {}

    /** @param severities the severities, for those who may set one */
    public record Questions(
            List<Kind> kinds, List<Answer> severities, List<Answer> contactMethods, List<Answer> languages) {}

    public Questions all() {
        SupportTypeChoices choices = new SupportTypeChoices(SupportType.TECHNICAL, null);
        return new Questions(
                choices.kinds().stream().map(this::kind).toList(),
                answers("code.Severity.", choices.severities()),
                answers("open.contact.", choices.contactMethods()),
                languages());
    }

    /** The languages a customer can ask to be answered in. */
    public List<Answer> languages() {
        return ContactLanguages.namedFor(STAFF).stream()
                .map(language -> new Answer(language.tag(), language.name()))
                .toList();
    }

    private Kind kind(SupportType kind) {
        SupportTypeChoices choices = new SupportTypeChoices(kind, null);
        return new Kind(
                kind.name(),
                say("open.kind." + kind),
                choices.services().stream().map(service -> about(kind, service)).toList(),
                answers("code.IssueType.", choices.issueTypes()),
                impact(choices));
    }

    private About about(SupportType kind, Service service) {
        return new About(
                service.name(),
                say("code.Service." + service),
                answers("open.topic.", new SupportTypeChoices(kind, service).topics()));
    }

    private List<Question> impact(SupportTypeChoices choices) {
        Stream<Question> works = choices.asksWhatStillWorks()
                ? Stream.of(
                        question("condition", choices.conditions()),
                        question("usersAffected", choices.users()),
                        question("workaround", choices.yesOrNo()))
                : Stream.empty();
        return Stream.concat(works, Stream.of(question("businessImpact", choices.businessImpacts())))
                .toList();
    }

    private Question question(String field, List<String> codes) {
        return new Question(field, say("open.field." + field), answers("open." + field + ".", codes));
    }

    private List<Answer> answers(String prefix, List<?> codes) {
        return codes.stream()
                .map(code -> new Answer(code.toString(), say(prefix + code)))
                .toList();
    }

    private String say(String key) {
        return messages.getMessage(key, null, STAFF);
    }
}
