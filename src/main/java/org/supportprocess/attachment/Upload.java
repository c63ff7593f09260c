package org.supportprocess.attachment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who attaches a file, and when. */
@Embeddable
public record Upload(String uploadedBy, boolean fromCustomer, Instant uploadedAt) {}
