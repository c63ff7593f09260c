package org.supportprocess.models;

import org.jspecify.annotations.Nullable;

/**
 * Something has happened to a set; told within the same transaction.
 *
 * @param who by the name they sign in with; {@link ModelSets#PRODUCT} where a start did it
 */
public record ModelsDecided(
        ModelSet set,
        ModelEvent.What what,
        String who,
        @Nullable String reason) {}
