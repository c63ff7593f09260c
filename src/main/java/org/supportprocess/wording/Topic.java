package org.supportprocess.wording;

import java.util.Arrays;
import java.util.List;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** What a request may be about more exactly (service description, section 1). It need not be any of these. */
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
    DEVELOPER_QUESTION(SupportType.TECHNICAL, null),
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
    VOLUME_LICENSING(null, null);

    private final SupportType kind;
    private final Service service;

    /** @param service null for any of them, as the kind */
    Topic(SupportType kind, Service service) {
        this.kind = kind;
        this.service = service;
    }

    static List<Topic> of(SupportType kind, Service service) {
        return Arrays.stream(values())
                .filter(topic -> topic.fits(kind, service))
                .toList();
    }

    private boolean fits(SupportType asked, Service about) {
        boolean commercial = kind == null && asked != SupportType.TECHNICAL;
        return (commercial || kind == asked) && (service == null || service == about);
    }
}
