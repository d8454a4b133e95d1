package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What the rest of a sentence takes back of an occupation that it named: "a trained chef, never worked as one". */
final class WorkLimits {
    private enum Meaning {
        /** "I have never worked as one": it is a qualification. */
        NEVER_DONE,
        /** "I never worked as a": the same title follows. */
        NEVER_AS,
        /** "I'm not working": who was trained for it does something else. */
        NO_WORK,
        /** "Now working as a": if another title follows, the one before was learned only. */
        OTHER_TITLE,
        /** "And I work as a": the same, of a title that was learned or brought from elsewhere. */
        OTHER_TITLE_OF_LEARNED,
        /** "Now I'm a": the same, if a title follows. */
        OTHER_BEING,
        OTHER_BEING_OF_LEARNED,
        /** "But now I drive for". */
        OTHER_WORK,
        /** "By trade": it is no work of now unless it goes on "and have been for years". */
        BY_TRADE,
        /** "Or was until Friday". */
        OVER
    }

    /** Whether an occupation is of now. */
    enum Limit {
        NONE,
        QUALIFICATION,
        OVER
    }

    private static final Set<String> QUALIFICATIONS = WordClasses.of("qualification");
    /** "From Syria", "by profession", "back home". */
    private static final Set<String> BEFORE_ORIGIN = Set.of("from", "by", "back");

    private static final int FURTHEST = 16;

    private final Frames<Meaning> frames = Frames.load("work-limits", Meaning.class);
    private final TitleReader titles;

    WorkLimits(TitleReader titles) {
        this.titles = titles;
    }

    Limit of(Sentence sentence, int from, Title title) {
        int to = Math.min(sentence.size(), title.to() + FURTHEST);
        for (int at = title.to(); at < to; at++) {
            Limit limit = limitAt(sentence, at, from, title);
            if (limit != Limit.NONE) {
                return limit;
            }
        }
        return Limit.NONE;
    }

    private Limit limitAt(Sentence sentence, int at, int from, Title title) {
        List<Hit<Meaning>> hits = frames.at(sentence, at);
        if (hits.isEmpty()) {
            return Limit.NONE;
        }
        Hit<Meaning> hit = hits.getFirst();
        return switch (hit.meaning()) {
            case NEVER_DONE -> Limit.QUALIFICATION;
            case NEVER_AS -> isTitle(sentence, hit.end(), title) ? Limit.QUALIFICATION : Limit.NONE;
            case NO_WORK -> isQualified(sentence, from, title) ? Limit.QUALIFICATION : Limit.NONE;
            case OTHER_TITLE -> isTitle(sentence, hit.end(), title) ? Limit.NONE : Limit.QUALIFICATION;
            case OTHER_TITLE_OF_LEARNED ->
                isQualified(sentence, from, title) && !isTitle(sentence, hit.end(), title)
                        ? Limit.QUALIFICATION
                        : Limit.NONE;
            case OTHER_BEING -> isOtherTitle(sentence, hit.end(), title) ? Limit.QUALIFICATION : Limit.NONE;
            case OTHER_BEING_OF_LEARNED ->
                isQualified(sentence, from, title) && isOtherTitle(sentence, hit.end(), title)
                        ? Limit.QUALIFICATION
                        : Limit.NONE;
            case OTHER_WORK -> Limit.QUALIFICATION;
            case BY_TRADE -> at == title.to() && !goesOn(sentence, hit.end()) ? Limit.QUALIFICATION : Limit.NONE;
            case OVER -> at <= title.to() + 1 || !sentence.hasWord(at - 1) ? Limit.OVER : Limit.NONE;
        };
    }

    private static boolean isTitle(Sentence sentence, int at, Title title) {
        String last = sentence.form(title.to() - 1);
        return sentence.is(at, last) || sentence.is(at, sentence.form(title.from())) || sentence.is(at + 1, last);
    }

    private boolean isOtherTitle(Sentence sentence, int at, Title title) {
        return !isTitle(sentence, at, title)
                && titles.read(sentence, at, Ground.LOOSE).isPresent();
    }

    /** "And have been for decades", "and still am". */
    private static boolean goesOn(Sentence sentence, int at) {
        return IntStream.range(at, Math.min(sentence.size(), at + 5))
                .anyMatch(next ->
                        sentence.is(next, "still") || sentence.is(next, "been") && !sentence.is(next - 2, "not"));
    }

    /** Whether it was learned, or is what somebody was before they came: "a doctor from Syria", "a nurse by profession". */
    private static boolean isQualified(Sentence sentence, int from, Title title) {
        if (sentence.is(title.to(), BEFORE_ORIGIN)) {
            return true;
        }
        for (int at = from; at < title.to(); at++) {
            if (sentence.is(at, QUALIFICATIONS)) {
                return true;
            }
        }
        return false;
    }
}
