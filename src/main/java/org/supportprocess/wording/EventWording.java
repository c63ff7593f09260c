package org.supportprocess.wording;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Promise;
import org.supportprocess.request.RequestEvent.ResponseTargetSet;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.Fact;

/**
 * The timeline in words, in the reader's language. Instants are in the customer's zone, which each sentence names; people
 * who work here are named to their colleagues only.
 */
@Component
public class EventWording {

    private final MessageSource messages;
    private final PageTimes times;
    private final TableTranslations tables;
    private final StaffNames staff;

    EventWording(MessageSource messages, PageTimes times, TableTranslations tables, StaffNames staff) {
        this.messages = messages;
        this.times = times;
        this.tables = tables;
        this.staff = staff;
    }

    /**
     * Says what happened.
     *
     * @param toCustomer to somebody on the customer's side; otherwise it is said in the third person, with the names of colleagues
     */
    public List<Happening> of(
            SupportRequest request, List<TimelineEntry> entries, boolean toCustomer, Locale language) {
        EventSentence sentence = new EventSentence(
                new Phrases(messages, language, toCustomer),
                times,
                request.terms().zone(),
                tables,
                toCustomer ? Map.of() : staff.names(colleagues(entries)));
        return entries.stream().map(sentence::of).toList();
    }

    /** Says a target as it was set: the promise, or that there is none. */
    public String of(Promise target, ZoneId zone, Locale language) {
        return new EventSentence(new Phrases(messages, language, false), times, zone, tables, Map.of())
                .target(new ResponseTargetSet(target.target()).recorded().facts(), target.setAt());
    }

    private static Collection<String> colleagues(List<TimelineEntry> entries) {
        return Stream.of(Fact.values())
                .filter(Fact::namesAPerson)
                .flatMap(fact -> entries.stream().flatMap(entry -> entry.facts().find(fact).stream()))
                .collect(Collectors.toSet());
    }
}
