package org.supportprocess.request.promise;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;

/**
 * An answer that a table once gave, with enough of the reason to look the rule up years later.
 *
 * @param decided the id of the decision
 * @param decisionVersion the version tag of its model
 * @param rule the id of the one rule that matched
 * @param sentence the rule in words
 * @param inputs the values the table looked at, by the labels of its columns
 * @param outputs the values it answered, by the names of its columns; columns it left empty are missing
 */
@Embeddable
public record RecordedDecision(
        String decided,
        String decisionVersion,
        String rule,
        String sentence,
        @Convert(converter = NamedValuesConverter.class) Map<String, String> inputs,
        @Convert(converter = NamedValuesConverter.class) Map<String, String> outputs) {}
