package org.supportprocess.selfservice;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A text file with a head in YAML between two lines of dashes. */
public record FrontMatterFile(Map<?, ?> head, String body) {

    private static final Pattern FORM = Pattern.compile("---\\R(.*?)\\R---\\R(.*)", Pattern.DOTALL);

    /** @throws RuntimeException that says what is wrong with the file */
    public static FrontMatterFile read(String file) {
        Matcher parts = FORM.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException("it must begin with a head between two lines of ---");
        }
        Object head = new Yaml(new SafeConstructor(new LoaderOptions())).load(parts.group(1));
        if (head instanceof Map<?, ?> map) {
            return new FrontMatterFile(map, parts.group(2));
        }
        throw new IllegalArgumentException("its head must be a map");
    }
}
