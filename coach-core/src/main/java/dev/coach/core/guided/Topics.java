package dev.coach.core.guided;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question about the profile names: any section, collection or attribute by its own name, and by the usual words in {@code
 * topics.tsv}: "what did I tell you about my pay?", "do you remember where I live?".
 */
final class Topics {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)\\b(?:about|on|of|know|remember) my ((?:[\\p{L}'’-]+ ?){1,4})[\\s.?!]*$");
    private static final Set<String> BEFORE = Set.of("my", "about", "on", "our");
    /** May stand between "my" and what it is about. */
    private static final Set<String> WHICH =
            Set.of("current", "present", "own", "last", "new", "old", "future", "next");
    /** They mean all of it. */
    private static final Set<String> EVERYTHING =
            Set.of("profile", "data", "record", "note", "summary", "story", "self");

    private static final Set<String> ASKING = Set.of("what", "where", "who", "why", "how", "when");

    private final Map<String, Set<String>> named = new HashMap<>();

    /**
     * What is asked about.
     *
     * @param words as they were said, "pay" or "where i live"
     * @param names of scalars and collections; empty when the profile has no place for it
     */
    record Topic(String words, Set<String> names) {
        /** "About your pay", "where you live". */
        String toCoachee() {
            String own = (" " + words + " ")
                    .replace(" i am ", " you are ")
                    .replace(" i ", " you ")
                    .replace(" me ", " you ")
                    .replace(" my ", " your ")
                    .strip();
            return ASKING.contains(own.split(" ", 2)[0]) ? own : "about your " + own;
        }
    }

    Topics(Catalogue catalogue) {
        Map<String, Set<String>> sections = new HashMap<>();
        for (Section section : catalogue.sections()) {
            Set<String> names = new LinkedHashSet<>();
            section.attributes().forEach(attribute -> names.add(attribute.name()));
            sections.put(section.name(), names);
            name(section.name().replace('_', ' '), names);
            name(section.title(), names);
        }
        for (ItemCollection collection : catalogue.collections()) {
            name(collection.name().replace('_', ' '), Set.of(collection.name()));
            name(collection.title(), Set.of(collection.name()));
        }
        for (Attribute<?> attribute : catalogue.scalars()) {
            String words = attribute.name().replace('_', ' ');
            name(words, Set.of(attribute.name()));
            name(words.replaceFirst("^current ", "").replaceFirst(" pref$", ""), Set.of(attribute.name()));
        }
        for (List<String> row : rows()) {
            Set<String> names = new LinkedHashSet<>();
            for (String meant : row.getLast().split(",")) {
                names.addAll(meant(catalogue, sections, meant));
            }
            Stream.of(row.getFirst().split("\\|")).forEach(words -> name(words, names));
        }
    }

    /** A collection may be called like a section. */
    private static Set<String> meant(Catalogue catalogue, Map<String, Set<String>> sections, String name) {
        Set<String> names = new LinkedHashSet<>(sections.getOrDefault(name, Set.of()));
        if (catalogue.names().contains(name)) {
            names.add(name);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("topics.tsv names what the catalogue does not have: " + name);
        }
        return names;
    }

    private static List<List<String>> rows() {
        try (InputStream file = Topics.class.getResourceAsStream("topics.tsv")) {
            if (file == null) {
                throw new IllegalStateException("topics.tsv is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read topics.tsv", e);
        }
    }

    private void name(String words, Set<String> names) {
        named.computeIfAbsent(key(words(words)), label -> new LinkedHashSet<>()).addAll(names);
    }

    /** What the message names; empty when it asks about everything. */
    Optional<Topic> in(String message) {
        List<String> words = words(message);
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Set<String> names = named.get(key(words.subList(from, from + length)));
                if (names != null && isAskedAt(words, from)) {
                    return Optional.of(new Topic(String.join(" ", words.subList(from, from + length)), names));
                }
            }
        }
        Matcher unknown = UNKNOWN.matcher(message);
        boolean named = unknown.find()
                && words(unknown.group(1)).stream().map(Topics::singular).noneMatch(EVERYTHING::contains);
        return named ? Optional.of(new Topic(unknown.group(1).strip(), Set.of())) : Optional.empty();
    }

    private static boolean isAskedAt(List<String> words, int from) {
        int before = from > 0 && WHICH.contains(words.get(from - 1)) ? from - 2 : from - 1;
        return before >= 0 && (BEFORE.contains(words.get(before)) || ASKING.contains(words.get(from)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\bi['’]m\\b", "i am"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String key(List<String> words) {
        return words.stream().map(Topics::singular).collect(Collectors.joining(" "));
    }

    /** Only so that two spellings of one word meet: "wages", "hobbies". */
    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
