package org.supportprocess.process.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * One person of the demo.
 *
 * @param groups the roles and queues; none for a customer or a partner
 * @param about what the account stands for, in words
 */
record DemoAccount(String user, String firstName, String lastName, List<String> groups, String about) {

    static final String PASSWORD = "demo";

    static List<DemoAccount> all() {
        try {
            String text = new ClassPathResource("demo/accounts.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoAccount::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DemoAccount parse(String line) {
        String[] field = line.split(",", 5);
        List<String> groups =
                Stream.of(field[3].split(" ")).filter(id -> !id.isEmpty()).toList();
        return new DemoAccount(field[0], field[1], field[2], groups, field[4]);
    }
}
