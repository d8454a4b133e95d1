package dev.coach.core.extraction.conversation.phrase;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.NameList;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.Optional;
import java.util.Set;

/** Reads industries and fields of work behind "in": known ones, and whatever is called a field or industry. */
public final class IndustryReader {
    private static final int MAX_WORDS = 3;
    private static final int LONGEST_PAIR = 60;
    private static final Set<String> FIELD =
            Set.of("field", "industry", "sector", "business", "space", "world", "trade", "area", "profession");
    private static final Set<String> NO_INDUSTRY = WordClasses.of("no-industry");

    private static final Set<String> DETERMINERS = WordClasses.of("determiner");

    private final NameList industries;

    public IndustryReader(NameList industries) {
        this.industries = industries;
    }

    /** The industry at this place, as the coachee wrote it and without an article. */
    public Optional<Found<String>> read(Sentence sentence, int at) {
        return industries
                .longestAt(sentence, at)
                .filter(found -> sentence.isCompleteAt(found.end()))
                .map(found ->
                        new Found<>(sentence.text(sentence.is(at, "the") ? at + 1 : at, found.end()), found.end()))
                .or(() -> called(sentence, at))
                .or(() -> pair(sentence, at));
    }

    /** The same with words before it that say which kind: "corporate tax", "regional retail". */
    public Optional<Found<String>> readQualified(Sentence sentence, int at) {
        for (int from = at + 1; from <= at + MAX_WORDS && isQualifier(sentence, from - 1); from++) {
            Optional<Found<String>> known =
                    industries.longestAt(sentence, from).filter(found -> sentence.isCompleteAt(found.end()));
            if (known.isPresent()) {
                return Optional.of(new Found<>(
                        sentence.text(at, known.get().end()), known.get().end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isQualifier(Sentence sentence, int at) {
        return !sentence.stopsAt(at)
                && sentence.word(at).kind() == Word.Kind.LETTERS
                && !sentence.is(at, NO_INDUSTRY)
                && !sentence.is(at, DETERMINERS)
                && sentence.form(at).indexOf('\'') < 0;
    }

    /** "the wind energy sector". */
    private static Optional<Found<String>> called(Sentence sentence, int at) {
        boolean article = sentence.is(at, "the") || sentence.is(at, "a") || sentence.is(at, "an");
        int from = at + 1;
        if (!article || sentence.is(from, NO_INDUSTRY)) {
            return Optional.empty();
        }
        for (int end = from + 1; end <= from + MAX_WORDS && !sentence.stopsAt(end - 1); end++) {
            if (sentence.is(end, FIELD) && sentence.isCompleteAt(end + 1) && !isPlace(sentence, from, end)) {
                return Optional.of(new Found<>(sentence.text(from, end), end + 1));
            }
        }
        return Optional.empty();
    }

    /** "the Chicago area", but "the IT area". */
    private static boolean isPlace(Sentence sentence, int from, int area) {
        String name = sentence.text(from, area);
        return sentence.is(area, "area")
                && sentence.isCapital(from)
                && !name.equals(name.toUpperCase(java.util.Locale.ROOT));
    }

    /** "tech/telecoms": one of the two is known. */
    private Optional<Found<String>> pair(Sentence sentence, int at) {
        String form = sentence.form(at);
        int slash = form.indexOf('/');
        boolean known = slash > 0
                && form.length() <= LONGEST_PAIR
                && (industries.contains(form.substring(0, slash)) || industries.contains(form.substring(slash + 1)));
        return known && sentence.isCompleteAt(at + 1)
                ? Optional.of(new Found<>(sentence.text(at, at + 1), at + 1))
                : Optional.empty();
    }
}
