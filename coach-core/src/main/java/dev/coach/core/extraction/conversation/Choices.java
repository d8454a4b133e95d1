package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.AttributeType.Choice;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import dev.coach.core.schema.Goals.Track;
import dev.coach.core.schema.Mobility.RemotePreference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words in which people choose one of a few named values. */
final class Choices {
    private static final Set<String> NOT = WordClasses.of("not");

    private final Map<Class<?>, Frames<? extends Enum<?>>> frames = Map.of(
            EmploymentStatus.class, Frames.load("choice-status", EmploymentStatus.class),
            EmploymentType.class, Frames.load("choice-contract", EmploymentType.class),
            SeniorityLevel.class, Frames.load("choice-level", SeniorityLevel.class),
            RemotePreference.class, Frames.load("choice-workplace", RemotePreference.class),
            Track.class, Frames.load("choice-track", Track.class));

    /** The one value that an answer names, in canonical form; none when it names several, or says what it is not. */
    Optional<String> in(Sentence answer, Choice<?> choice) {
        Frames<? extends Enum<?>> words = frames.get(choice.values());
        if (words == null) {
            List<String> named = byName(answer, choice.allowed());
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        return one(answer, words).map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** All values that an answer names, in canonical form; none when it says what it is not. */
    List<String> all(Sentence answer, AttributeType.Choices<?> choices) {
        return byName(answer, choices.allowed());
    }

    /** The values that are called by their own names: "part time" for {@code part_time}. */
    private static List<String> byName(Sentence answer, List<String> allowed) {
        String text = IntStream.range(0, answer.size())
                .mapToObj(at -> answer.form(at).replace('-', ' '))
                .collect(Collectors.joining(" ", " ", " "));
        boolean denied = IntStream.range(0, answer.size()).anyMatch(at -> answer.is(at, NOT));
        return allowed.stream()
                .filter(value -> !denied && text.contains(" " + value.replace('_', ' ') + " "))
                .toList();
    }

    private static <E extends Enum<?>> Optional<E> one(Sentence answer, Frames<E> words) {
        Optional<E> chosen = Optional.empty();
        int at = 0;
        while (at < answer.size()) {
            Optional<Hit<E>> hit = words.at(answer, at).stream().findFirst();
            if (hit.isPresent()) {
                E value = hit.get().meaning();
                if (isDenied(answer, hit.get())
                        || chosen.filter(other -> other != value).isPresent()) {
                    return Optional.empty();
                }
                chosen = Optional.of(value);
            }
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return chosen;
    }

    private static boolean isDenied(Sentence answer, Hit<?> hit) {
        return answer.is(hit.start() - 1, NOT) || (answer.is(hit.start() - 2, NOT) && !answer.is(hit.start(), NOT));
    }
}
