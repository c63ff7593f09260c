package org.supportprocess.customer.token;

/** What a machine may do in the name of its organisation. */
public enum TokenScope {
    /** Look only. */
    READ,
    /** All that an administrator may do with requests; nothing about the organisation itself. */
    WRITE
}
