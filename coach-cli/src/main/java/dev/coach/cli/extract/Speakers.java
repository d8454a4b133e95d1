package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of a transcript's labels are speakers, and which of the two each is. Labels that say it themselves decide; where they say it
 * of one side only, the other label is the other side. Other labels are text, such as {@code Skills: …} in a note.
 */
final class Speakers {
    /** The one who asks, the one who answers. One alone says nothing: A and B are just two people. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("q", "a"), List.of("p", "r"), List.of("question", "answer"), List.of("pregunta", "respuesta"));

    private Speakers() {}

    /**
     * The speakers by their plain label; none when the text is no conversation.
     *
     * @param labels in the order of the text, as often as they stand there
     * @param asks whether one of them asks a question
     * @throws RefusedInput where it is open whose words are whose
     */
    static Map<String, Speaker> among(Collection<String> labels, boolean asks) throws RefusedInput {
        Map<String, Long> times = labels.stream()
                .collect(Collectors.groupingBy(Speakers::plain, LinkedHashMap::new, Collectors.counting()));
        Map<String, Speaker> speakers = known(times.keySet());
        if (speakers.size() > 1 && Set.copyOf(speakers.values()).size() > 1) {
            return speakers;
        }
        Set<String> others = new LinkedHashSet<>(times.keySet());
        others.removeAll(speakers.keySet());
        Set<String> recurring = others.stream()
                .filter(label -> times.getOrDefault(label, 0L) > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (speakers.isEmpty()) {
            if (recurring.size() > 1 || (asks && others.size() > 1)) {
                throw unclear(labels);
            }
            return Map.of();
        }
        Set<String> unnamed = recurring.isEmpty() ? others : recurring;
        boolean coacheeIsKnown = speakers.containsValue(Speaker.COACHEE);
        if (unnamed.size() > 1 && !coacheeIsKnown) {
            throw unclear(labels);
        }
        unnamed.forEach(label -> speakers.put(label, coacheeIsKnown ? Speaker.COACH : Speaker.COACHEE));
        return speakers;
    }

    /** A label as it is compared: in lower case, and {@code Q2} as {@code q}. */
    static String plain(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceFirst("^([qapr])\\d+$", "$1");
    }

    private static Map<String, Speaker> known(Set<String> labels) {
        Map<String, Speaker> known = new LinkedHashMap<>();
        for (String label : labels) {
            Optional<Speaker> speaker = Role.speaker(label);
            speaker.ifPresent(said -> known.put(label, said));
        }
        if (known.isEmpty()) {
            PAIRS.stream().filter(labels::containsAll).findFirst().ifPresent(pair -> {
                known.put(pair.getFirst(), Speaker.COACH);
                known.put(pair.getLast(), Speaker.COACHEE);
            });
        }
        return known;
    }

    private static RefusedInput unclear(Collection<String> labels) {
        String named = labels.stream().distinct().limit(4).collect(Collectors.joining(", "));
        return new RefusedInput(new Problem(
                "unclear_speakers",
                "It does not say which of the speakers (%s) is coached. Write 'Me:' before the words of that one, or 'Coach:' before those of the other."
                        .formatted(named)));
    }
}
