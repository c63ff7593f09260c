package org.supportprocess.request;

import jakarta.persistence.Embeddable;

/** The key of an entry: its request, and its position there, counted from 1 without gaps. */
@Embeddable
record RequestEntryId(String requestNumber, int position) {}
