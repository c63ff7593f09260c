package org.supportprocess.access;

import java.util.Set;
import org.supportprocess.customer.token.TokenScope;

/** Who calls. Whatever they reach, they reach through what stands here. */
public sealed interface Caller {

    String user();

    /** By which the caller is told from every other, now and later. */
    default String key() {
        return user();
    }

    /** An administrator of one organisation. */
    record Administrator(String user, String organisation) implements Caller {}

    /** A person of a partner, for the organisations that delegate to the partner now. */
    record Partner(String user, Set<String> organisations) implements Caller {}

    /** A program that shows a token of the organisation; whether it may change anything is checked at the sign-in. */
    record Machine(String user, String organisation, TokenScope scope, String token) implements Caller {

        /** A name may be another token's in another organisation, or later. */
        @Override
        public String key() {
            return "token:" + token;
        }
    }

    /** Somebody who works here. */
    record Staff(String user, Set<String> roles) implements Caller {

        private static final Set<String> WRITERS = Set.of("engineer", "team-lead", "duty-manager", "account-manager");
        private static final Set<String> SEVERITY_SETTERS = Set.of("engineer", "team-lead", "duty-manager");
        private static final Set<String> LINKERS = Set.of("engineer", "team-lead", "duty-manager");
        private static final Set<String> LEADS = Set.of("team-lead", "duty-manager");
        private static final Set<String> CALL_TAKERS = Set.of("phone-agent", "team-lead", "duty-manager");
        private static final Set<String> ANALYSTS = Set.of("analyst", "auditor", "camunda-admin");

        /** Whether they see to it that others do their work. */
        public boolean leads() {
            return roles.stream().anyMatch(LEADS::contains);
        }

        /** Whether they note down what others should know. */
        public boolean mayNote() {
            return mayWrite() || roles.contains("phone-agent");
        }

        public boolean maySetSeverity() {
            return roles.stream().anyMatch(SEVERITY_SETTERS::contains);
        }

        /** Whether they say which outage explains a request. */
        public boolean mayLinkOutages() {
            return roles.stream().anyMatch(LINKERS::contains);
        }

        /** Whether they speak with customers on the telephone for the desk. */
        public boolean mayTakeCalls() {
            return roles.stream().anyMatch(CALL_TAKERS::contains);
        }

        public boolean mayReadCalls() {
            return mayTakeCalls() || analyses();
        }

        /** Whether they note down what the people here can do. */
        public boolean notesSkills() {
            return operates() || roles.contains("team-lead");
        }

        public boolean operates() {
            return roles.contains("camunda-admin");
        }

        public boolean analyses() {
            return roles.stream().anyMatch(ANALYSTS::contains);
        }

        /** Whether they look at the whole and work on no request. */
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
        if (this instanceof Machine machine) {
            return Set.of(machine.organisation());
        }
        return this instanceof Partner partner ? partner.organisations() : Set.of();
    }

    default boolean isCustomer() {
        return !(this instanceof Staff);
    }
}
