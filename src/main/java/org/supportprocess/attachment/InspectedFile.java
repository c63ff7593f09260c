package org.supportprocess.attachment;

import jakarta.persistence.Embeddable;

/**
 * The findings about a file that may be attached.
 *
 * @param name the name with its ending, without a path or characters that deceive
 * @param mediaType the type of its content; the ending of its name agrees with it
 * @param size the size in bytes
 * @param sha256 the hash of its content, in hexadecimal
 * @param verdict the scanners that looked for malicious content, and found none
 */
@Embeddable
public record InspectedFile(String name, String mediaType, long size, String sha256, String verdict) {}
