package org.supportprocess.models;

import jakarta.persistence.Embeddable;

/**
 * A process or a decision in one version.
 *
 * @param model its id
 * @param file that it stands in
 * @param tag its version tag, empty where it has none
 * @param content a hash of all that it says, without how it is drawn; a form belongs to its diagram
 */
@Embeddable
public record ModelVersion(String model, String file, String tag, String content) {}
