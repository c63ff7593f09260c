package org.supportprocess.attachment;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The circumstances of an upload: who attached the file, and when. */
@Embeddable
public record Upload(String uploadedBy, boolean fromCustomer, Instant uploadedAt) {}
