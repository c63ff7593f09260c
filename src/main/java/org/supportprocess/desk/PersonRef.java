package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A person with their name.
 *
 * @param user the name they sign in with
 */
@Schema(name = "Who") // as the description of the API calls it
public record PersonRef(String user, String name) {}
