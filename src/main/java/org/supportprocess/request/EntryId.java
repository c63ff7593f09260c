package org.supportprocess.request;

import jakarta.persistence.Embeddable;

/** The place of an entry in what belongs to one request: counted from 1, without gaps. */
@Embeddable
record EntryId(String requestNumber, int position) {}
