package org.supportprocess.access;

import java.util.Set;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.SurveySide;

/** The caller. It alone decides what they reach. */
public sealed interface Caller {

    String user();

    /** The key that tells this caller from every other, now and later. */
    default String key() {
        return user();
    }

    /** An administrator of one organisation. */
    record Administrator(String user, String organisation) implements Caller {}

    /** A person of a partner, for the organisations that delegate to the partner now. */
    record Partner(String user, Set<String> organisations) implements Caller {}

    /** A program with a token of the organisation; the sign-in checks whether it may change anything. */
    record Program(String user, String organisation, TokenScope scope, String token) implements Caller {

        /** The token's id: its name may belong to another token in another organisation, or later. */
        @Override
        public String key() {
            return "token:" + token;
        }
    }

    /** A person who works here. */
    record Staff(String user, Set<String> roles) implements Caller {

        private static final Set<String> WRITERS = Set.of(
                StaffGroups.ENGINEER, StaffGroups.TEAM_LEAD, StaffGroups.DUTY_MANAGER, StaffGroups.ACCOUNT_MANAGER);
        private static final Set<String> SEVERITY_SETTERS =
                Set.of(StaffGroups.ENGINEER, StaffGroups.TEAM_LEAD, StaffGroups.DUTY_MANAGER);
        private static final Set<String> LINKERS =
                Set.of(StaffGroups.ENGINEER, StaffGroups.TEAM_LEAD, StaffGroups.DUTY_MANAGER);
        private static final Set<String> LEADS = Set.copyOf(StaffGroups.LEADS);
        private static final Set<String> CALL_TAKERS =
                Set.of(StaffGroups.PHONE_AGENT, StaffGroups.TEAM_LEAD, StaffGroups.DUTY_MANAGER);
        private static final Set<String> ANALYSTS =
                Set.of(StaffGroups.ANALYST, StaffGroups.AUDITOR, StaffGroups.ADMINISTRATOR);

        /** Whether they lead others. */
        public boolean leads() {
            return roles.stream().anyMatch(LEADS::contains);
        }

        /** Whether they may write notes for their colleagues. */
        public boolean mayNote() {
            return mayWrite() || roles.contains(StaffGroups.PHONE_AGENT);
        }

        public boolean maySetSeverity() {
            return roles.stream().anyMatch(SEVERITY_SETTERS::contains);
        }

        /** Whether they may say which outage explains a request. */
        public boolean mayLinkOutages() {
            return roles.stream().anyMatch(LINKERS::contains);
        }

        /** Whether they may speak with customers on the telephone for the desk. */
        public boolean mayTakeCalls() {
            return roles.stream().anyMatch(CALL_TAKERS::contains);
        }

        public boolean mayReadCalls() {
            return mayTakeCalls() || analyses();
        }

        /** Whether they may record the skills of the people here. */
        public boolean notesSkills() {
            return operates() || roles.contains(StaffGroups.TEAM_LEAD);
        }

        public boolean operates() {
            return roles.contains(StaffGroups.ADMINISTRATOR);
        }

        public boolean analyses() {
            return roles.stream().anyMatch(ANALYSTS::contains);
        }

        /** Whether they may change diagrams, tables and forms, with a second one's consent. */
        public boolean proposesModels() {
            return roles.contains(StaffGroups.ANALYST);
        }

        /** Whether they may bring back the models of before. */
        public boolean restoresModels() {
            return proposesModels() || operates();
        }

        /** Whether they only look at the whole, without working on requests. */
        public boolean onlyAnalyses() {
            return ANALYSTS.containsAll(roles);
        }

        public boolean mayWrite() {
            return roles.stream().anyMatch(WRITERS::contains);
        }
    }

    /** Whether the caller may know of the organisation's requests. */
    default boolean sees(String organisation) {
        return this instanceof Staff || organisations().contains(organisation);
    }

    /** The customers the caller speaks for; none for staff. */
    default Set<String> organisations() {
        if (this instanceof Administrator administrator) {
            return Set.of(administrator.organisation());
        }
        if (this instanceof Program program) {
            return Set.of(program.organisation());
        }
        return this instanceof Partner partner ? partner.organisations() : Set.of();
    }

    default boolean isCustomer() {
        return !(this instanceof Staff);
    }

    /** The side for which somebody outside says how it went. */
    default SurveySide surveySide() {
        return this instanceof Partner ? SurveySide.PARTNER : SurveySide.CUSTOMER;
    }

    /** Whether the caller's side is asked how it went, and has not said so yet. */
    default boolean isAskedHowItWent(SupportRequest request) {
        return isCustomer()
                && request.phase() == Phase.CLOSED
                && !request.episode().surveyedBy(surveySide());
    }
}
