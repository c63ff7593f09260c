package org.supportprocess.attachment;

import jakarta.persistence.Embeddable;

/**
 * What has been found out about a file that may be attached.
 *
 * @param name without a path or characters that deceive; it keeps its ending
 * @param mediaType of its content; the ending of its name agrees with it
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 * @param verdict who looked for malicious content in it, and found none
 */
@Embeddable
public record InspectedFile(String name, String mediaType, long size, String sha256, String verdict) {}
