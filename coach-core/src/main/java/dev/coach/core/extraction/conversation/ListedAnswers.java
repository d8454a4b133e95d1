package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.extraction.conversation.phrase.PayReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers that are names of countries and languages, or codes as they are written. */
final class ListedAnswers {
    private static final int MOST_WORDS = 24;

    /** "UTC+2" is up to three words. */
    private static final int CLOCK_WORDS = 3;

    private static final Pattern CLOCK = Pattern.compile("(?i)(?:UTC|GMT) ?([+−-]) ?0?(\\d{1,2})(?::?00)?");
    private static final Set<String> NATIONALITIES =
            Set.of(Identity.NATIONALITY.name(), Identity.SECOND_NATIONALITY.name());

    private static final Set<String> EXCLUDING = WordClasses.of("before-other-value");

    private final Vocabulary vocabulary;

    ListedAnswers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The codes that a short answer names, in alphabetical order. */
    Set<String> in(Sentence answer, Attribute<?> asked, CodeList list) {
        Set<String> codes = new TreeSet<>();
        int at = 0;
        while (at < answer.size() && answer.size() <= MOST_WORDS) {
            Optional<Found<String>> named = isExcluded(answer, at) ? Optional.empty() : named(answer, at, asked, list);
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
    Optional<Found<String>> named(Sentence answer, int at, Attribute<?> asked, CodeList list) {
        return switch (list) {
            case COUNTRY -> {
                boolean pronoun = answer.is(at, "us") && !answer.word(at).capital();
                yield pronoun
                        ? Optional.empty()
                        : vocabulary.countries().longestAt(answer, at).or(() -> people(answer, at, asked));
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
                clock(answer, at)
                        .or(() -> zone(list, answer.text(at, at + 1), at + 1))
                        .or(() -> at + 1 < answer.size()
                                ? zone(list, answer.text(at, at + 2).replace(' ', '_'), at + 2)
                                : Optional.empty());
        };
    }

    /** "German", where a nationality is meant. */
    private Optional<Found<String>> people(Sentence answer, int at, Attribute<?> asked) {
        return NATIONALITIES.contains(asked.name()) ? vocabulary.countries().demonymAt(answer, at) : Optional.empty();
    }

    /** "UTC+2": whole hours have a zone of the list, and that counts from the other side. */
    private static Optional<Found<String>> clock(Sentence answer, int at) {
        int end = at;
        while (end < answer.size() && end < at + CLOCK_WORDS && !answer.is(end, ",")) {
            end++;
        }
        for (int to = end; to > at; to--) {
            Matcher clock = CLOCK.matcher(answer.text(at, to));
            if (clock.matches()
                    && !answer.utterance()
                            .text()
                            .startsWith(":", answer.word(to - 1).end())) {
                String sign = clock.group(1).equals("+") ? "-" : "+";
                int found = to;
                return CodeList.TIME_ZONE
                        .find("Etc/GMT" + sign + clock.group(2))
                        .map(code -> new Found<>(code, found));
            }
        }
        return Optional.empty();
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
