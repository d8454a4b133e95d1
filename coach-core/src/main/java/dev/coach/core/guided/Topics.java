package dev.coach.core.guided;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.voice.Voice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
    /** Many people write without them. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

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

    private static final Set<String> ASKING = Set.of("what", "which", "where", "who", "why", "how", "when");
    private static final Pattern UNKNOWN_IN_SPANISH =
            Pattern.compile("(?i)\\b(?:de|sobre) mis? ((?:\\p{L}+ ?){1,4})[\\s.?!]*$");
    private static final Set<String> ASKING_IN_SPANISH =
            Set.of("cuánto", "cuántos", "dónde", "qué", "quién", "cuanto", "cuantos", "donde", "que", "quien");
    private static final Set<String> MINE_IN_SPANISH = Set.of("mi", "mis");
    private static final Set<String> EVERYTHING_IN_SPANISH = Set.of("perfil", "dato", "nota", "vida", "parte");

    private final Map<String, Set<String>> named = new HashMap<>();
    private final boolean spanish;

    /**
     * What is asked about.
     *
     * @param words as they were said, "pay" or "where i live"
     * @param names of scalars and collections; empty when the profile has no place for it
     * @param whose how the coachee is told that it is theirs: "about your", "sobre tu"
     */
    record Topic(String words, Set<String> names, String whose) {
        /** "About your pay", "where you live". */
        String toCoachee() {
            String own = (" " + words + " ")
                    .replace(" i am ", " you are ")
                    .replace(" i ", " you ")
                    .replace(" me ", " you ")
                    .replace(" my ", " your ")
                    .strip();
            String first = own.split(" ", 2)[0];
            // The verb of "cuánto gano" would have to be put into the second person.
            return ASKING_IN_SPANISH.contains(first) ? "sobre eso" : ASKING.contains(first) ? own : whose + " " + own;
        }
    }

    /** @param voice that of the language in which the coachee asks */
    Topics(Catalogue catalogue, Voice voice) {
        this.spanish = voice.language() == Language.SPANISH;
        Map<String, Set<String>> sections = new HashMap<>();
        for (Section section : catalogue.sections()) {
            Set<String> names = new LinkedHashSet<>();
            section.attributes().forEach(attribute -> names.add(attribute.name()));
            sections.put(section.name(), names);
            if (!spanish) {
                name(section.name().replace('_', ' '), names);
                name(section.title(), names);
            }
        }
        if (spanish) {
            catalogue.collections().forEach(of -> name(voice.title(of), Set.of(of.name())));
            catalogue.scalars().forEach(of -> name(voice.name(of), Set.of(of.name())));
        } else {
            nameInEnglish(catalogue);
        }
        for (List<String> row : rows(spanish ? "topics-es.tsv" : "topics.tsv")) {
            Set<String> names = new LinkedHashSet<>();
            for (String meant : row.getLast().split(",")) {
                names.addAll(meant(catalogue, sections, meant));
            }
            Stream.of(row.getFirst().split("\\|")).forEach(words -> name(words, names));
        }
    }

    private void nameInEnglish(Catalogue catalogue) {
        for (ItemCollection collection : catalogue.collections()) {
            name(collection.name().replace('_', ' '), Set.of(collection.name()));
            name(collection.title(), Set.of(collection.name()));
        }
        for (Attribute<?> attribute : catalogue.scalars()) {
            String words = attribute.name().replace('_', ' ');
            name(words, Set.of(attribute.name()));
            name(words.replaceFirst("^current ", "").replaceFirst(" pref$", ""), Set.of(attribute.name()));
        }
    }

    /** A collection may be called like a section. */
    private static Set<String> meant(Catalogue catalogue, Map<String, Set<String>> sections, String name) {
        Set<String> names = new LinkedHashSet<>(sections.getOrDefault(name, Set.of()));
        if (catalogue.names().contains(name)) {
            names.add(name);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("the topics name what the catalogue does not have: " + name);
        }
        return names;
    }

    private static List<List<String>> rows(String name) {
        try (InputStream file = Topics.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
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
                    String topic = String.join(" ", words.subList(from, from + length));
                    return Optional.of(new Topic(topic, names, whose(words.get(Math.max(0, from - 1)))));
                }
            }
        }
        Matcher unknown = (spanish ? UNKNOWN_IN_SPANISH : UNKNOWN).matcher(message);
        Set<String> everything = spanish ? EVERYTHING_IN_SPANISH : EVERYTHING;
        boolean named = unknown.find()
                && words(unknown.group(1)).stream().map(Topics::singular).noneMatch(everything::contains);
        return named
                ? Optional.of(new Topic(
                        unknown.group(1).strip(),
                        Set.of(),
                        whose(unknown.group().split(" ")[1])))
                : Optional.empty();
    }

    private String whose(String mine) {
        return spanish ? mine.equals("mis") ? "sobre tus" : "sobre tu" : "about your";
    }

    private boolean isAskedAt(List<String> words, int from) {
        if (spanish) {
            return ASKING_IN_SPANISH.contains(words.get(from))
                    || from > 0 && MINE_IN_SPANISH.contains(words.get(from - 1));
        }
        int before = from > 0 && WHICH.contains(words.get(from - 1)) ? from - 2 : from - 1;
        return ASKING.contains(words.get(from)) || before >= 0 && BEFORE.contains(words.get(before));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\bi['’]m\\b", "i am"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String key(List<String> words) {
        String plain = words.stream().map(Topics::singular).collect(Collectors.joining(" "));
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
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
