package org.supportprocess.portal.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.customer.OrganisationChange;
import org.supportprocess.customer.OrganisationChange.What;

/** The decisions about an organisation in its people's language. */
@Component
class ChangeRows {

    private final OrganisationQueries facts;
    private final MessageSource messages;

    ChangeRows(OrganisationQueries facts, MessageSource messages) {
        this.facts = facts;
        this.messages = messages;
    }

    /**
     * @param decider who decided it; of no account for the terms, which we change
     * @param before in words, empty where there was nothing
     * @param after in words, empty where there is nothing
     */
    record Row(What what, String decider, String subject, String before, String after, Instant at) {}

    List<Row> of(List<OrganisationChange> changes) {
        return changes.stream()
                .map(change -> new Row(
                        change.what(),
                        facts.nameOf(change.actor()),
                        change.subjectName(),
                        words(change.what(), change.before()),
                        words(change.what(), change.after()),
                        change.at()))
                .toList();
    }

    private String words(What what, @Nullable String code) {
        Locale reader = LocaleContextHolder.getLocale();
        if (code == null) {
            return "";
        }
        return switch (what) {
            case COUNTRY_CHANGED -> new Locale("", code).getDisplayCountry(reader);
            case TIME_ZONE_CHANGED -> code;
            case ACCOUNT_MANAGER_NAMED -> facts.nameOfColleague(code);
            case TRIAL_CHANGED -> say("organisation.trial." + code, reader);
            case PLAN_CHANGED -> say("code.Plan." + code, reader);
            case ELEVATED_SUPPORT_CHANGED -> say("code.ElevatedSupport." + code, reader);
            default -> say("code.AdministratorRole." + code, reader);
        };
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
