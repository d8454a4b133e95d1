package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.PlaceReader;
import dev.coach.core.extraction.conversation.phrase.PlaceReader.Location;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Mobility;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether the coachee would move for work, and where to. */
final class RelocationRule implements Rule {
    private enum Meaning {
        WOULD_RELOCATE,
        /** "I would move": only when it is to another place, as one moves much. */
        WOULD_MOVE,
        /** "I want to move to": a place must follow. */
        MOVES_TO,
        WOULD_NOT_RELOCATE,
        /** "I can't move": as with {@link #WOULD_MOVE}. */
        WOULD_NOT_MOVE
    }

    private static final Set<String> ANYWHERE = Set.of("anywhere", "everywhere", "abroad", "uk", "country");
    private static final Set<String> EXCEPT = Set.of("but", "except", "apart", "besides", "excluding", "bar");
    private static final Set<String> BEHIND_MOVE = WordClasses.of("behind-move");

    private final Frames<Meaning> frames = Frames.load("relocation", Meaning.class);
    private final PlaceReader places;

    RelocationRule(Vocabulary vocabulary) {
        this.places = new PlaceReader(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Meaning> hit : frames.in(sentence)) {
            Optional<Found<Location>> place = placeBehind(sentence, hit.end());
            if (counts(sentence, hit, place)
                    && !hasExceptions(sentence, hit.end())
                    && Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                add(sentence, hit, place, findings);
            }
        }
    }

    private Optional<Found<Location>> placeBehind(Sentence sentence, int end) {
        int from = sentence.is(end, "to") ? end + 1 : end;
        return sentence.is(from - 1, "to")
                ? places.read(sentence, from).filter(found -> places.isKnown(found.value()))
                : Optional.empty();
    }

    private static boolean counts(Sentence sentence, Hit<Meaning> hit, Optional<Found<Location>> place) {
        int end = hit.end();
        return switch (hit.meaning()) {
            case WOULD_RELOCATE, WOULD_NOT_RELOCATE -> true;
            case WOULD_MOVE -> place.isPresent() || sentence.is(end, BEHIND_MOVE) || !sentence.hasWord(end);
            case WOULD_NOT_MOVE ->
                sentence.is(end, BEHIND_MOVE) || sentence.is(end, "because") || !sentence.hasWord(end);
            case MOVES_TO -> place.isPresent();
        };
    }

    /** "Anywhere but London" is neither a yes nor a no. */
    private static boolean hasExceptions(Sentence sentence, int end) {
        return IntStream.range(end, sentence.size())
                .anyMatch(at -> sentence.is(at, ANYWHERE) && sentence.is(at + 1, EXCEPT));
    }

    private static void add(Sentence sentence, Hit<Meaning> hit, Optional<Found<Location>> place, Findings findings) {
        boolean willing = hit.meaning() != Meaning.WOULD_NOT_RELOCATE && hit.meaning() != Meaning.WOULD_NOT_MOVE;
        Evidence evidence =
                Quote.of(sentence, hit.start(), place.map(Found::end).orElse(hit.end()));
        findings.add(Mobility.WILLING_TO_RELOCATE, Boolean.toString(willing), Confidence.USUAL, evidence);
        if (willing) {
            int to = sentence.is(hit.end(), "to") ? hit.end() + 1 : hit.end();
            int from = sentence.is(to, "the") ? to + 1 : to;
            place.ifPresent(found -> findings.add(
                    Mobility.RELOCATION_TARGETS, sentence.text(from, found.end()), Confidence.USUAL, evidence));
        }
    }
}
