package org.supportprocess.desk.terms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supportprocess.access.Caller;
import org.supportprocess.account.TermsQueries;
import org.supportprocess.account.TermsQueries.OrganisationTerms;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.OrganisationChange;
import org.supportprocess.customer.Plan;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.wording.PageTimes;

/** The model of the page about a customer's terms, in English as all pages of the desk. */
@Component
class TermsModel {

    private final TermsQueries terms;
    private final Colleagues colleagues;
    private final PageTimes times;
    private final MessageSource messages;

    TermsModel(TermsQueries terms, Colleagues colleagues, PageTimes times, MessageSource messages) {
        this.terms = terms;
        this.colleagues = colleagues;
        this.times = times;
        this.messages = messages;
    }

    /** A code to choose, in words. */
    record Choice(String code, String words) {}

    /** A change as a row of the history. */
    record Row(String when, String who, String subject, String what, String from, String to) {}

    void fill(Caller caller, String id, Model model) {
        OrganisationTerms agreed = terms.organisation(caller, id);
        Organisation organisation = agreed.organisation();
        model.addAttribute("organisation", organisation)
                .addAttribute("calendar", agreed.calendar())
                .addAttribute("ownCalendar", agreed.ownCalendar())
                .addAttribute("subscriptions", agreed.subscriptions())
                .addAttribute("countries", countries())
                .addAttribute("country", country(organisation.country()))
                .addAttribute("zones", TermsQueries.ZONES.stream().sorted().toList())
                .addAttribute("plans", choices("Plan", Plan.values()))
                .addAttribute("supports", choices("ElevatedSupport", ElevatedSupport.values()))
                .addAttribute("operates", caller instanceof Caller.Staff staff && staff.operates())
                .addAttribute("history", history(agreed));
    }

    private List<Row> history(OrganisationTerms agreed) {
        Stream<OrganisationChange> all = Stream.concat(
                agreed.history().stream(), agreed.subscriptions().stream().flatMap(each -> each.history().stream()));
        return all.sorted(Comparator.comparing(OrganisationChange::at).reversed())
                .map(change -> row(change, agreed.organisation()))
                .toList();
    }

    private Row row(OrganisationChange change, Organisation organisation) {
        return new Row(
                times.moment(change.at(), organisation.zone(), Locale.ENGLISH),
                colleagues.nameOf(change.actor()).orElse(change.actor()),
                change.subjectName(),
                change.what().words(),
                words(change, change.before()),
                words(change, change.after()));
    }

    private String words(OrganisationChange change, @Nullable String code) {
        String known = code == null ? "" : code;
        return switch (change.what()) {
            case PLAN_CHANGED -> say("Plan", known);
            case ELEVATED_SUPPORT_CHANGED -> say("ElevatedSupport", known);
            case COUNTRY_CHANGED -> country(known);
            case TRIAL_CHANGED -> Boolean.parseBoolean(known) ? "Yes" : "No";
            default -> known;
        };
    }

    private List<Choice> choices(String kind, Enum<?>... codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(code.name(), say(kind, code.name())))
                .toList();
    }

    private String say(String kind, String code) {
        return messages.getMessage("code.%s.%s".formatted(kind, code), null, Locale.ENGLISH);
    }

    private static List<Choice> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
