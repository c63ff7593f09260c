package org.supportprocess.request.submission;

/** The online service a request is about; SUBSCRIPTION is what belongs to none of them. */
public enum Service {
    EXCHANGE_ONLINE,
    SHAREPOINT_ONLINE,
    LYNC_ONLINE,
    OFFICE_365_PROPLUS,
    PROJECT_ONLINE,
    VISIO_ONLINE,
    YAMMER,
    SUBSCRIPTION
}
