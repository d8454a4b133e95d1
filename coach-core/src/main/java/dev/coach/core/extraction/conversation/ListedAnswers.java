package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads answers that are names of countries and languages, or codes as they are written. */
final class ListedAnswers {
    private static final int MOST_WORDS = 24;

    private static final Set<String> EXCLUDING = WordClasses.of("before-other-value");

    private final Vocabulary vocabulary;

    ListedAnswers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The codes that a short answer names, in alphabetical order. */
    Set<String> in(Sentence answer, CodeList list) {
        Set<String> codes = new TreeSet<>();
        int at = 0;
        while (at < answer.size() && answer.size() <= MOST_WORDS) {
            Optional<Found<String>> named = isExcluded(answer, at) ? Optional.empty() : named(answer, at, list);
            named.ifPresent(found -> codes.add(found.value()));
            at = named.map(Found::end).orElse(at + 1);
        }
        return codes;
    }

    /** "Not German", "everywhere but the UK". */
    private static boolean isExcluded(Sentence answer, int at) {
        int before = answer.is(at - 1, "the") ? at - 2 : at - 1;
        return answer.is(before, EXCLUDING);
    }

    /** What the list calls this by that begins at this place. */
    Optional<Found<String>> named(Sentence answer, int at, CodeList list) {
        return switch (list) {
            case COUNTRY -> {
                boolean pronoun = answer.is(at, "us") && !answer.word(at).capital();
                yield pronoun ? Optional.empty() : vocabulary.countries().longestAt(answer, at);
            }
            case LANGUAGE -> vocabulary.languages().longestAt(answer, at);
            // "EUR" as it is written: "all" is no currency of Albania.
            case CURRENCY -> {
                String written = answer.text(at, at + 1);
                yield list.find(written)
                        .filter(written::equals)
                        .or(() -> PayReader.currencyNamed(written))
                        .map(code -> new Found<>(code, at + 1));
            }
            case TIME_ZONE ->
                zone(list, answer.text(at, at + 1), at + 1)
                        .or(() -> at + 1 < answer.size()
                                ? zone(list, answer.text(at, at + 2).replace(' ', '_'), at + 2)
                                : Optional.empty());
        };
    }

    /** "Europe/Berlin", or the one zone that is called after "Berlin". */
    private static Optional<Found<String>> zone(CodeList list, String written, int end) {
        Optional<String> whole = list.find(written).filter(written::equals);
        List<String> cities = list.codes()
                // The signs of Etc/GMT+1 are the reverse of what people mean.
                .filter(zone -> !zone.startsWith("Etc/")
                        && zone.endsWith("/" + written)
                        && zone.indexOf('/') == zone.lastIndexOf('/'))
                .toList();
        return whole.or(() -> cities.size() == 1 ? Optional.of(cities.getFirst()) : Optional.empty())
                .map(zone -> new Found<>(zone, end));
    }
}
