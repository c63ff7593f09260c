package org.supportprocess.request.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The more exact subject of a request (service description, section 1). It need not be any of these. */
public enum Topic {
    MAILBOX_MIGRATION(SupportType.TECHNICAL, Service.EXCHANGE_ONLINE),
    RECIPIENT_CONFIGURATION(SupportType.TECHNICAL, Service.EXCHANGE_ONLINE),
    AUTODISCOVER_CONFIGURATION(SupportType.TECHNICAL, Service.EXCHANGE_ONLINE),
    PERMISSIONS_AND_USER_GROUPS(SupportType.TECHNICAL, Service.SHAREPOINT_ONLINE),
    EXTERNAL_USERS(SupportType.TECHNICAL, Service.SHAREPOINT_ONLINE),
    LYNC_INSTALLATION(SupportType.TECHNICAL, Service.LYNC_ONLINE),
    CREATING_CONTACTS(SupportType.TECHNICAL, Service.LYNC_ONLINE),
    OFFICE_INSTALLATION(SupportType.TECHNICAL, Service.OFFICE_365_PROPLUS),
    PROVISIONING(SupportType.TECHNICAL, Service.SUBSCRIPTION),
    DOMAIN_SETUP(SupportType.TECHNICAL, Service.SUBSCRIPTION),
    SINGLE_SIGN_ON(SupportType.TECHNICAL, Service.SUBSCRIPTION),
    DIRECTORY_SYNCHRONISATION(SupportType.TECHNICAL, Service.SUBSCRIPTION),
    DEVELOPER_QUESTION(SupportType.TECHNICAL, null, "DEVELOPER", "DEVELOPER_QUESTIONS"),
    UNDERSTANDING_THE_BILL(SupportType.BILLING, null),
    TRIAL_TO_PAID(SupportType.BILLING, null),
    RENEWAL(SupportType.BILLING, null),
    LICENCES(SupportType.BILLING, null),
    CANCELLATION(SupportType.BILLING, null),
    FEATURES_AND_BENEFITS(SupportType.PRE_SALES, null),
    PLAN_COMPARISON(SupportType.PRE_SALES, null),
    PRICING_AND_LICENSING(SupportType.PRE_SALES, null),
    RIGHT_SOLUTION(SupportType.PRE_SALES, null),
    FIND_A_PARTNER(SupportType.PRE_SALES, null),
    TRIAL_SIGN_UP(SupportType.PRE_SALES, null),
    VOLUME_LICENSING(null, null, "VOLUME_LICENSING_PURCHASE", "VOLUME_LICENSE_PURCHASE");

    private final @Nullable SupportType kind;
    private final @Nullable Service service;
    private final Set<String> otherNames;

    /**
     * @param kind absent for billing and pre-sales alike
     * @param service absent for any of them
     * @param otherNames the names by which callers know it as well
     */
    Topic(@Nullable SupportType kind, @Nullable Service service, String... otherNames) {
        this.kind = kind;
        this.service = service;
        this.otherNames = Set.of(otherNames);
    }

    /** The topic that free words name, as {@code Volume licensing} and {@code volume-licensing} do; empty for no known one. */
    public static Optional<Topic> named(String words) {
        String name = words.strip().replaceAll("[\\s_-]+", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name) || topic.otherNames.contains(name))
                .findFirst();
    }

    /** The topics a customer may choose from. */
    public static List<Topic> of(SupportType kind, @Nullable Service service) {
        return Arrays.stream(values())
                .filter(topic -> topic.fits(kind, service))
                .toList();
    }

    private boolean fits(SupportType asked, @Nullable Service about) {
        boolean commercial = kind == null && asked != SupportType.TECHNICAL;
        return (commercial || kind == asked) && (service == null || service == about);
    }
}
