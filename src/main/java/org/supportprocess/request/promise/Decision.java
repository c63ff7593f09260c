package org.supportprocess.request.promise;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;

/**
 * What a table once answered, and why: enough to look the rule up years later.
 *
 * @param decided the id of the decision
 * @param decisionVersion the version tag of its model
 * @param rule the id of the one rule that matched
 * @param sentence the rule in words
 * @param inputs what the table looked at, by the labels of its columns
 * @param outputs what it answered, by the names of its columns; what it left empty is not there
 */
@Embeddable
public record Decision(
        String decided,
        String decisionVersion,
        String rule,
        String sentence,
        @Convert(converter = Facts.class) Map<String, String> inputs,
        @Convert(converter = Facts.class) Map<String, String> outputs) {}
