package org.supportprocess.request.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table sees a topic by one code, whatever a caller calls it. */
class NamingATopic {

    @ParameterizedTest
    @CsvSource({
        "volume licensing, VOLUME_LICENSING",
        "Volume-Licensing, VOLUME_LICENSING",
        "' VOLUME_LICENSE_PURCHASE ', VOLUME_LICENSING",
        "volume licensing purchase, VOLUME_LICENSING",
        "developer, DEVELOPER_QUESTION",
        "Developer questions, DEVELOPER_QUESTION",
        "mailbox  migration, MAILBOX_MIGRATION"
    })
    void isDoneByItsCodeAndByOtherWordsForIt(String words, Topic topic) {
        assertThat(Topic.named(words)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "developers cannot read mail", "straße", "VOLUME", "null"})
    void isNotDoneByAnythingElse(String words) {
        assertThat(Topic.named(words)).isEmpty();
    }
}
