package org.supportprocess.customer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of administrators (service description, section 5); a small business has a single kind. */
public enum AdministratorRole {
    ADMINISTRATOR,
    GLOBAL,
    BILLING,
    PASSWORD,
    SERVICE,
    USER_MANAGEMENT;

    private static final Set<AdministratorRole> SMALL_BUSINESS = EnumSet.of(ADMINISTRATOR);
    private static final Set<AdministratorRole> LARGER = EnumSet.complementOf(EnumSet.of(ADMINISTRATOR));

    /**
     * Whether this kind decides who else acts for the organisation, as the single kind of a small business does, too.
     */
    public boolean isGlobal() {
        return this == GLOBAL || this == ADMINISTRATOR;
    }

    /** The role in the middle of a sentence: "user management administrator". */
    public String words() {
        return this == ADMINISTRATOR
                ? "administrator"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ') + " administrator";
    }

    /**
     * The kinds that an organisation with these plans can designate: the single kind with nothing but small business
     * plans, otherwise several with different functions.
     */
    static Set<AdministratorRole> offeredWith(Collection<Plan> plans) {
        boolean small = !plans.isEmpty() && plans.stream().allMatch(Plan::isForSmallBusiness);
        return small ? SMALL_BUSINESS : LARGER;
    }
}
