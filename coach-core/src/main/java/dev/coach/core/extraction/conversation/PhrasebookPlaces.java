package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.Identity;
import java.util.Optional;

/** Reads where somebody lives, in a language other than English: {@code Valencia, España}. */
final class PhrasebookPlaces {
    private final Phrasebook words;
    private final Names names;

    PhrasebookPlaces(Phrasebook words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * Claims the place that begins at {@code at}; nothing when it is none.
     *
     * @param from where the evidence begins
     */
    void read(Sentence sentence, int from, int at, double confidence, Findings findings) {
        Optional<Found<String>> country = words.longestAt("country", sentence, at);
        if (country.isPresent()) {
            Evidence evidence = Quote.exactly(sentence, from, country.get().end());
            findings.add(Identity.COUNTRY, country.get().value(), confidence, evidence);
            return;
        }
        Optional<Found<String>> city = words.longestAt("city", sentence, at)
                .map(found -> new Found<>(capitals(sentence, at, found.end()), found.end()))
                .or(() -> names.capitals(sentence, at));
        if (city.isEmpty()) {
            return;
        }
        int next = sentence.hasWord(city.get().end())
                ? city.get().end()
                : city.get().end() + 1;
        int behind = sentence.is(next, "en") ? next + 1 : next;
        Optional<Found<String>> of = words.longestAt("country", sentence, behind);
        Evidence evidence = Quote.exactly(
                sentence, from, of.map(Found::end).orElse(city.get().end()));
        findings.add(Identity.CITY, city.get().value(), confidence, evidence);
        of.ifPresent(found -> findings.add(Identity.COUNTRY, found.value(), confidence, evidence));
    }

    /** A known town as it is written, where the coachee used no capitals. */
    private String capitals(Sentence sentence, int from, int end) {
        return sentence.capitals()
                ? sentence.text(from, end)
                : words.longestAt("city", sentence, from).orElseThrow().value();
    }
}
