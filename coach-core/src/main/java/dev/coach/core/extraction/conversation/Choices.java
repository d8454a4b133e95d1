package dev.coach.core.extraction.conversation;

import static java.util.stream.Collectors.toMap;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.AttributeType.Choice;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import dev.coach.core.schema.Goals.Track;
import dev.coach.core.schema.Mobility.RemotePreference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words in which people choose one or some of a few named values: by their own names, "part time" for {@code part_time}, by
 * those in {@code frames/choices.txt} and, of those that stand for bounds, by figures. Safe for use by several threads.
 */
final class Choices {
    private static final int SHORT = 16;
    private static final Set<String> NOT = WordClasses.of("not");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> LIMITS = WordClasses.of("before-other-value");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "any", "my");
    private static final Set<String> DETERMINERS = WordClasses.of("determiner");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", "far", "on", "closed");
    private static final Set<String> OTHER = Set.of("another", "other", "others", "else");

    private final Map<Class<?>, Frames<? extends Enum<?>>> frames = Map.of(
            EmploymentStatus.class, Frames.load("choice-status", EmploymentStatus.class),
            EmploymentType.class, Frames.load("choice-contract", EmploymentType.class),
            SeniorityLevel.class, Frames.load("choice-level", SeniorityLevel.class),
            RemotePreference.class, Frames.load("choice-workplace", RemotePreference.class),
            Track.class, Frames.load("choice-track", Track.class));
    private final Map<String, Frames<String>> groups = Frames.loadGroups("choices");
    private final Map<Class<?>, Frames<String>> ownNames = new ConcurrentHashMap<>();
    private final Bands bands;

    /** What an answer names, and whether it says of something that it is not so, or something else. */
    private record Named(Set<String> values, boolean denied, boolean other) {}

    Choices(Vocabulary vocabulary) {
        this.bands = new Bands(vocabulary.numbers());
    }

    /** The one value that an answer names, in canonical form; none when it names several, another, or says what it is not. */
    Optional<String> in(Sentence answer, Choice<?> choice) {
        Named named = named(answer, choice.values(), choice.allowed());
        if (named.denied() || named.other() || named.values().size() > 1) {
            return Optional.empty();
        }
        return named.values().stream().findFirst().or(() -> bands.in(answer, choice.allowed()));
    }

    /** All values that an answer names, in canonical form; none when it says what it is not. */
    List<String> all(Sentence answer, AttributeType.Choices<?> choices) {
        Named named = named(answer, choices.values(), choices.allowed());
        return named.denied() ? List.of() : List.copyOf(named.values());
    }

    /** Where the name of a value that begins at this place ends. */
    Optional<Integer> nameEnd(Sentence answer, int at, Class<?> values, List<String> allowed) {
        return longest(answer, at, words(values, allowed, true)).map(Hit::end);
    }

    private Named named(Sentence answer, Class<?> values, List<String> allowed) {
        List<Frames<?>> words = words(values, allowed, answer.size() <= SHORT);
        Set<String> found = new LinkedHashSet<>();
        boolean denied = false;
        boolean other = false;
        int at = 0;
        while (at < answer.size()) {
            Optional<? extends Hit<?>> hit = longest(answer, at, words);
            hit.ifPresent(value -> found.add(value.meaning().toString().toLowerCase(Locale.ROOT)));
            denied |= hit.isEmpty()
                    ? isDenial(answer, at)
                    : isLimited(answer, at) || isSubject(answer, at, hit.get().end());
            other |= hit.isEmpty() && answer.is(at, OTHER);
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return new Named(found, denied, other);
    }

    private static boolean isDenial(Sentence answer, int at) {
        return answer.is(at, NOT) || answer.is(at, "no") && answer.is(at + 1, "longer");
    }

    /** "No PhD", "below B2", "anything but freelance". */
    private static boolean isLimited(Sentence answer, int at) {
        int before = answer.is(at - 1, ARTICLES) ? at - 2 : at - 1;
        return answer.is(before, LIMITS);
    }

    /** "The office is in Leeds" speaks of the office, "the kids are in school" of the kids. */
    private static boolean isSubject(Sentence answer, int at, int end) {
        boolean ofOthers = answer.is(at - 1, "are") && answer.hasWord(at - 2) && !answer.is(at - 2, "we")
                || answer.is(at - 1, "is") && answer.is(at - 2, RELATIVES);
        return ofOthers || answer.is(at - 1, DETERMINERS) && answer.is(end, BEING) && answer.is(end + 1, BEFORE_PLACE);
    }

    private static Optional<? extends Hit<?>> longest(Sentence answer, int at, List<Frames<?>> words) {
        return words.stream().flatMap(frames -> frames.at(answer, at).stream()).max(Comparator.comparingInt(Hit::end));
    }

    /** @param loose whether words count too that a longer answer may hold by chance */
    private List<Frames<?>> words(Class<?> values, List<String> allowed, boolean loose) {
        List<Frames<?>> words = new ArrayList<>();
        Frames<String> names = ownNames.computeIfAbsent(
                values,
                key -> Frames.of(allowed.stream()
                        .flatMap(Choices::ways)
                        .collect(toMap(
                                Function.identity(),
                                way -> way.replace(' ', '_').replace('-', '_'),
                                (a, b) -> a))));
        Stream.of(frames.get(values), loose ? groups.get(group(values)) : null, names)
                .filter(Objects::nonNull)
                .forEach(words::add);
        return words;
    }

    /** "part time" and "part-time". */
    private static Stream<String> ways(String value) {
        return Stream.of(value.replace('_', ' '), value.replace('_', '-')).distinct();
    }

    /** "Mobility.Vehicle". */
    private static String group(Class<?> values) {
        String name = values.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
