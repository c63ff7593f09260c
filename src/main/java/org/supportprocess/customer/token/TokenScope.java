package org.supportprocess.customer.token;

/** The extent of what a machine may do in the name of its organisation. */
public enum TokenScope {
    /** Look only. */
    READ,
    /** Do whatever an administrator may do with requests, but nothing about the organisation itself. */
    WRITE
}
