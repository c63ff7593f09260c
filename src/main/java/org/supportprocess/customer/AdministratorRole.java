package org.supportprocess.customer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of administrators (service description, section 5); a small business has the one administrator. */
public enum AdministratorRole {
    ADMINISTRATOR,
    GLOBAL,
    BILLING,
    PASSWORD,
    SERVICE,
    USER_MANAGEMENT;

    private static final Set<AdministratorRole> SMALL_BUSINESS = EnumSet.of(ADMINISTRATOR);
    private static final Set<AdministratorRole> LARGER = EnumSet.complementOf(EnumSet.of(ADMINISTRATOR));

    /** Whether it decides who else acts for the organisation. A small business knows no other kind of administrator. */
    public boolean isGlobal() {
        return this == GLOBAL || this == ADMINISTRATOR;
    }

    /** In the words of a sentence: "user management administrator". */
    public String words() {
        return this == ADMINISTRATOR
                ? "administrator"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ') + " administrator";
    }

    /**
     * The kinds that an organisation with these plans can designate: who has nothing but small business plans, the one; who
     * has any other, several with different functions.
     */
    static Set<AdministratorRole> offeredWith(Collection<Plan> plans) {
        boolean small = !plans.isEmpty() && plans.stream().allMatch(Plan::isForSmallBusiness);
        return small ? SMALL_BUSINESS : LARGER;
    }
}
