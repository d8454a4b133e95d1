package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DayReader;
import dev.coach.core.extraction.conversation.phrase.DeadlineReader;
import dev.coach.core.extraction.conversation.phrase.HourReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.PastReader;
import dev.coach.core.extraction.conversation.phrase.ShareReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the words of a written value that neither belong to the value nor stand harmlessly around it: the "in Java" of "5 years in
 * Java". Who writes into the profile means every word.
 */
final class UnreadWords {
    private static final Set<String> AROUND = WordClasses.of("around-written");
    private static final Set<String> AROUND_FIGURES = WordClasses.of("around-written-figure");
    private static final Set<String> AROUND_TIMES = WordClasses.of("around-written-time");
    private static final Set<String> CHANGING = WordClasses.of("changes-written");
    private static final Set<String> CHANGING_YES = WordClasses.of("changes-yes");
    /** The end of what is past is not its beginning. */
    private static final Set<String> ENDS = Set.of("until", "till", "by", "through", "up");

    private static final Set<String> NEGATIONS = Set.of("no", "not");
    /** What follows them is about the value that was named: "self-employed since 2019", "master's in law". */
    private static final Set<String> BEFORE_COMPLEMENT = Set.of("of", "in", "at", "by", "since");

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> PEOPLE = WordClasses.of("people");
    private static final Set<String> NONE = Set.of("none", "nobody", "zero", "nil");

    private final ListedAnswers listed;
    private final Choices choices;
    private final NumberReader numbers;
    private final HourReader hours;
    private final DateReader dates;
    private final DayReader days;
    private final DeadlineReader deadlines;
    private final PastReader gone;

    UnreadWords(Vocabulary vocabulary) {
        this.listed = new ListedAnswers(vocabulary);
        this.choices = new Choices(vocabulary);
        this.numbers = new NumberReader(vocabulary.numbers());
        this.hours = new HourReader(numbers);
        this.dates = new DateReader(vocabulary.numbers());
        this.days = new DayReader(vocabulary.numbers());
        this.deadlines = new DeadlineReader(vocabulary.numbers());
        this.gone = new PastReader(vocabulary.numbers());
    }

    /** They, as they were written, in order. */
    List<String> in(Sentence text, Attribute<?> attribute) {
        AttributeType<?> type = attribute.type();
        List<String> unread = new ArrayList<>();
        if (type instanceof AttributeType.YesNo || type instanceof AttributeType.Scale) {
            return changing(text, attribute);
        }
        if (type instanceof AttributeType.Choices<?>) {
            return unread;
        }
        boolean figure = false;
        int at = 0;
        while (at < text.size()) {
            if (changes(text, at, attribute)) {
                unread.add(text.text(at, at + 1));
                at++;
                continue;
            }
            Optional<Integer> end = valueEnd(text, at, attribute);
            if (isNameOfChoice(type) && figure && text.is(at, BEFORE_COMPLEMENT) && !text.is(at + 1, "most")) {
                return unread;
            }
            if (figure && text.is(at, ARTICLES)) {
                at++;
                continue;
            }
            if (type instanceof AttributeType.Percent
                    && ShareReader.read(text, at + 1).isPresent()
                    && text.is(at, AROUND)) {
                at++;
                continue;
            }
            boolean second = figure && end.isPresent() && isOne(attribute);
            if (second || end.isEmpty() && text.hasWord(at) && !isHarmless(text, at, type)) {
                unread.add(text.text(at, end.orElse(at + 1)));
            }
            figure |= end.isPresent();
            at = end.orElse(at + 1);
        }
        return unread;
    }

    /** The words that make another value of the one beside them: "less than 3", "no, unless it is Paris". */
    private List<String> changing(Sentence text, Attribute<?> attribute) {
        return IntStream.range(0, text.size())
                .filter(at -> changes(text, at, attribute))
                .mapToObj(at -> text.text(at, at + 1))
                .toList();
    }

    private boolean changes(Sentence text, int at, Attribute<?> attribute) {
        AttributeType<?> type = attribute.type();
        if (type instanceof AttributeType.YesNo) {
            return text.is(at, CHANGING_YES);
        }
        boolean roughly = text.is(at, "more") && text.is(at + 1, "or") && text.is(at + 2, "less")
                || text.is(at - 2, "more") && text.is(at - 1, "or") && text.is(at, "less");
        // "No more than 20" is the same as "up to 20".
        boolean limit = text.is(at - 1, NEGATIONS) && text.is(at + 1, "than")
                || text.is(at - 2, NEGATIONS) && text.is(at, "than");
        boolean or = text.is(at, "or") && !text.is(at + 1, "so") && !text.is(at - 1, "more");
        boolean than = text.is(at, "than") && text.is(at - 1, CHANGING);
        boolean time = type instanceof AttributeType.Month || type instanceof AttributeType.Day;
        boolean denied = isFigure(type)
                && text.is(at, "no")
                && numbers.number(text.form(at + 1)).isPresent()
                && !text.is(at + 1, "one");
        return denied
                || text.is(at, CHANGING) && !roughly && !limit
                || than && !limit
                || or && (time || isFigure(type) || type instanceof AttributeType.Scale)
                || type instanceof AttributeType.Month && attribute.past() && text.is(at, ENDS);
    }

    /** Whether a second value beside the first is not a part of it. */
    private static boolean isOne(Attribute<?> attribute) {
        AttributeType<?> type = attribute.type();
        return isFigure(type)
                || type instanceof AttributeType.Day
                || type instanceof AttributeType.Month && attribute.past();
    }

    /** "Bachelor of Science" is one of the choices, whatever else it says. */
    private static boolean isNameOfChoice(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Choice<?> choice -> !Bands.areIn(choice.allowed());
            case AttributeType.Choices<?> some -> true;
            default -> false;
        };
    }

    private static boolean isFigure(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.WholeNumber number -> true;
            case AttributeType.Decimal decimal -> true;
            case AttributeType.Percent percent -> true;
            default -> false;
        };
    }

    private Optional<Integer> valueEnd(Sentence text, int at, Attribute<?> attribute) {
        return switch (attribute.type()) {
            case AttributeType.WholeNumber number -> figureEnd(text, at);
            case AttributeType.Decimal decimal -> figureEnd(text, at).or(() -> sinceEnd(text, at));
            case AttributeType.Percent percent ->
                ShareReader.read(text, at).map(Found::end).or(() -> figureEnd(text, at));
            case AttributeType.Choice<?> choice -> choices.nameEnd(text, at, choice.values(), choice.allowed());
            case AttributeType.Choices<?> some -> choices.nameEnd(text, at, some.values(), some.allowed());
            case AttributeType.Listed one -> listedEnd(text, at, attribute, one.list());
            case AttributeType.ListedSet some -> listedEnd(text, at, attribute, some.list());
            case AttributeType.Month month -> timeEnd(text, at);
            case AttributeType.Months months -> timeEnd(text, at);
            case AttributeType.Day day -> timeEnd(text, at);
            // Read as a whole elsewhere, or in any words.
            case AttributeType.Scale scale -> Optional.of(text.size());
            case AttributeType.YesNo yesNo -> Optional.of(text.size());
            case AttributeType.Pay pay -> Optional.of(text.size());
            case AttributeType.Text words -> Optional.of(text.size());
            case AttributeType.Address address -> Optional.of(text.size());
            case AttributeType.Shaped shaped -> Optional.of(text.size());
        };
    }

    private Optional<Integer> listedEnd(Sentence text, int at, Attribute<?> attribute, CodeList list) {
        return listed.named(text, at, attribute, list).map(Found::end);
    }

    private Optional<Integer> figureEnd(Sentence text, int at) {
        boolean article = text.is(at, "a") || text.is(at, "an") || text.is(at, NONE);
        return numbers.duration(text, at)
                .map(Found::end)
                .or(() -> hours.read(text, at).map(Found::end))
                .or(() -> article ? Optional.empty() : numbers.amount(text, at).map(Found::end));
    }

    /** "Since 2010" says how many years. */
    private Optional<Integer> sinceEnd(Sentence text, int at) {
        return text.is(at, "since") ? dates.read(text, at + 1).map(Found::end) : Optional.empty();
    }

    private Optional<Integer> timeEnd(Sentence text, int at) {
        return Stream.of(
                        days.read(text, at).map(Found::end),
                        dates.span(text, at).map(Found::end),
                        deadlines.readDate(text, at).map(Found::end),
                        deadlines.read(text, at).map(Found::end),
                        gone.read(text, at).map(Found::end),
                        deadlines.readSpan(text, at).map(Found::end))
                .flatMap(Optional::stream)
                .max(Integer::compareTo);
    }

    private boolean isHarmless(Sentence text, int at, AttributeType<?> type) {
        boolean bands = type instanceof AttributeType.Choice<?> choice && Bands.areIn(choice.allowed());
        boolean figures = isFigure(type) || bands;
        boolean time = type instanceof AttributeType.Month
                || type instanceof AttributeType.Months
                || type instanceof AttributeType.Day;
        boolean figure = figures
                && (text.is(at, AROUND_FIGURES)
                        || text.is(at, PEOPLE)
                        || text.is(at, NONE)
                        || bands && numbers.amount(text, at).isPresent());
        return text.is(at, AROUND) || figure || time && text.is(at, AROUND_TIMES);
    }
}
