package org.supportprocess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.portal.PromiseStatus;
import org.supportprocess.portal.conversation.RequestSheet;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.webhook.WebhookEvent;

/** What is said in one language is said in all of them, and whatever a page says is there to be said. */
class KeepingTheLanguagesTogether {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> FAMILIES = families();
    private static final List<String> TRANSLATIONS = List.of("_de", "_da", "_ja");

    /** {@code #{key}}, {@code #{key(…)}}; a key that is put together is found by its beginning below. */
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)\\s*[(}]");

    private static final Pattern BEGINNING = Pattern.compile("#\\{\\$\\{'([A-Za-z][\\w.-]*)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    static Stream<String> bundles() {
        return FAMILIES.stream();
    }

    static Stream<Class<? extends Enum<?>>> codes() {
        return Stream.of(
                AdministratorRole.class,
                Closure.class,
                Contact.Method.class,
                ElevatedSupport.class,
                Impact.BusinessImpact.class,
                Impact.Condition.class,
                Impact.UsersAffected.class,
                IssueType.class,
                Phase.class,
                Plan.class,
                Service.class,
                Severity.class,
                SeveritySource.class,
                SupportType.class,
                TokenScope.class,
                WebhookEvent.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String family) {
        for (String translation : TRANSLATIONS) {
            assertThat(new TreeSet<>(messages(family + translation).stringPropertyNames()))
                    .as(family + translation)
                    .isEqualTo(new TreeSet<>(messages(family).stringPropertyNames()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageFillsInTheSamePlaces(String family) {
        Properties english = messages(family);
        for (String translation : TRANSLATIONS) {
            Properties translated = messages(family + translation);
            english.stringPropertyNames().forEach(key -> assertThat(places(translated.getProperty(key, "")))
                    .as(family + translation + ": " + key)
                    .isEqualTo(places(english.getProperty(key))));
        }
    }

    /** An apostrophe is a quotation mark where something is filled in; the typographic one is none. */
    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsEmptyAndWhatIsFilledInCanBeFilledIn(String family) {
        for (String language : languages()) {
            Properties messages = messages(family + language);
            messages.stringPropertyNames().forEach(key -> {
                String message = messages.getProperty(key);
                assertThat(message).as(key).isNotBlank();
                if (!places(message).isEmpty()) {
                    assertThat(message).as(family + language + ": " + key).doesNotContain("'");
                    assertThat(new MessageFormat(message).format(new Object[] {1, 2, 3, 4}))
                            .isNotBlank();
                }
            });
        }
    }

    @Test
    void everyFamilyIsRead() {
        assertThat(read(RESOURCES.resolve("application.yaml")))
                .contains(FAMILIES.stream().map("messages/"::concat).toArray(String[]::new));
    }

    @Test
    void noKeyIsInTwoFamilies() {
        List<String> all = FAMILIES.stream()
                .flatMap(family -> messages(family).stringPropertyNames().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everythingThatAPageSaysIsThere() {
        Set<String> keys = keys();
        templates().forEach(template -> {
            assertThat(found(KEY, read(template))).as(template.toString()).isSubsetOf(keys);
            assertThat(found(BEGINNING, read(template))).as(template.toString()).allMatch(beginning -> keys.stream()
                    .anyMatch(key -> key.startsWith(beginning)));
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasAName(Class<? extends Enum<?>> codes) {
        assertThat(keys())
                .containsAll(Arrays.stream(codes.getEnumConstants())
                        .map(code -> "code.%s.%s".formatted(codes.getSimpleName(), code))
                        .toList());
    }

    @Test
    void everyPromiseHasWordsAndEveryPhaseANextStep() {
        assertThat(keys())
                .containsAll(Arrays.stream(PromiseStatus.values())
                        .map(status -> "promise." + status)
                        .toList())
                .containsAll(Arrays.stream(RequestSheet.AuthorKind.values())
                        .map(who -> "who." + who)
                        .toList())
                .containsAll(Arrays.stream(Phase.values())
                        .filter(phase -> phase != Phase.SUBMITTED && phase != Phase.ANSWERING)
                        .map(phase -> "next." + phase)
                        .toList())
                .contains("next.RUNNING", "next.OVERDUE", "next.NO_HOUR", "next.BROKEN_BEFORE");
    }

    /** The desk's own pages are for the people who work here, and in English. */
    @Test
    void noPageForCustomersHasATextOfItsOwnInAnAttribute() {
        templates().stream()
                .filter(template -> !template.getParent().endsWith("desk"))
                .forEach(template -> assertThat(read(template))
                        .as(template.toString())
                        .doesNotContainPattern("<[^>]* (placeholder|aria-label|alt)=\"[A-Za-z]"));
    }

    private static List<String> families() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> keys() {
        return FAMILIES.stream()
                .flatMap(family -> messages(family).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> languages() {
        return Stream.concat(Stream.of(""), TRANSLATIONS.stream()).toList();
    }

    private static Set<String> places(String message) {
        return found(PLACEHOLDER, message);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties messages(String name) {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + ".properties"))) {
            messages.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return messages;
    }
}
