package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.DeadlineReader;
import dev.coach.core.extraction.conversation.phrase.NameReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.SkillLevels;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Skills;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value that is said without saying of what: "6 years", "Lidl", "a midwife". Its kind says which attributes may be meant. */
final class Spoken {
    private static final Set<TextKind> SUBJECTS = EnumSet.of(TextKind.SUBJECT, TextKind.INDUSTRY);
    /** What a name that no list knows may name. */
    private static final Set<TextKind> UNLISTED = EnumSet.of(TextKind.PLACE, TextKind.ORGANISATION, TextKind.PERSON);

    /** Before a level they say that it is one: "wait, great" names none. */
    private static final Set<String> MEANING = Set.of("mean", "meant", "rather");

    private static final String LEVEL_OF_SKILL = Skills.COLLECTION.name() + "." + Skills.LEVEL.name();

    private static final Set<String> LINKS = WordClasses.of("name-link");

    private final Optional<String> date;
    /** A date that was said as a time from today, which only a goal is dated with: "in two years". */
    private final Optional<String> deadline;

    /** A month whose year was not said: "June". */
    private final Optional<Integer> month;

    /** Whether it is a month or a day of the week, which name no employer and no town. */
    private final boolean time;

    /** Whether what is set right was: "it was June" renames nobody. */
    private final boolean past;

    private final Optional<Duration> duration;
    private final Optional<Amount> amount;
    /** How well something is mastered: "decent". */
    private final Optional<String> level;

    private final String text;
    private final boolean title;
    private final boolean city;
    private final boolean employer;
    private final boolean subject;
    private final boolean capitals;

    Spoken(Vocabulary vocabulary, Sentence sentence, int from, int to) {
        NumberReader numbers = new NumberReader(vocabulary.numbers());
        int start = sentence.is(from, "a") || sentence.is(from, "an") ? from + 1 : from;
        date = whole(new DateReader(vocabulary.numbers()).read(sentence, from), to)
                .map(PartialDate::toString);
        int opened = sentence.is(from - 1, "in") || sentence.is(from - 1, "within") ? from - 1 : from;
        deadline = date.or(() -> whole(new DeadlineReader(vocabulary.numbers()).read(sentence, opened), to)
                .map(PartialDate::toString));
        month = to == from + 1 && date.isEmpty() ? vocabulary.numbers().month(sentence.form(from)) : Optional.empty();
        past = sentence.is(from - 1, "was") || sentence.is(from - 2, "was");
        duration = whole(numbers.duration(sentence, from), to);
        amount = whole(numbers.amount(sentence, from), to).filter(Amount::isWhole);
        level = sentence.is(from - 1, MEANING)
                ? whole(SkillLevels.at(sentence, from), to).map(said -> Integer.toString(said.step()))
                : Optional.empty();
        title = new TitleReader(vocabulary.occupations())
                .read(sentence, start, Ground.LOOSE)
                .filter(found -> found.to() == to)
                .isPresent();
        text = start < to ? sentence.text(title ? start : from, to) : "";
        NameReader names = new NameReader(vocabulary);
        time = to == from + 1 && names.isTime(sentence, from);
        city = vocabulary.cities().contains(text);
        employer = names.isKnown(text) || start == from && names.isOrganisation(text);
        subject = whole(vocabulary.skills().longestAt(sentence, from), to).isPresent()
                || whole(vocabulary.industries().longestAt(sentence, from), to).isPresent();
        boolean allCapitals = true;
        for (int at = from; at < to; at++) {
            allCapitals &= sentence.isCapital(at) || (at > from && at < to - 1 && sentence.is(at, LINKS));
        }
        capitals = allCapitals;
    }

    private static <V> Optional<V> whole(Optional<Found<V>> found, int to) {
        return found.filter(value -> value.end() == to).map(Found::value);
    }

    /** Whether it can be meant for this attribute, a scalar or {@code collection.field}. */
    boolean fits(String attribute, AttributeType<?> type) {
        if (attribute.equals(Goals.GOAL_DEADLINE.name())) {
            return deadline.isPresent() || month.isPresent();
        }
        if (level.isPresent()) {
            return attribute.equals(LEVEL_OF_SKILL);
        }
        if (date.isPresent() || month.isPresent() && type instanceof AttributeType.Month) {
            return type instanceof AttributeType.Month || attribute.equals(Identity.BIRTH_YEAR.name());
        }
        return type.textKind()
                .map(this::isNameOf)
                .orElseGet(() -> as(type, null).isPresent());
    }

    private boolean isNameOf(TextKind kind) {
        if (time) {
            return capitals && kind == TextKind.PERSON && !past;
        }
        if (title) {
            return kind == TextKind.OCCUPATION;
        }
        if (subject) {
            return SUBJECTS.contains(kind) || capitals && kind == TextKind.ORGANISATION;
        }
        if (city) {
            return kind == TextKind.PLACE;
        }
        return employer ? kind == TextKind.ORGANISATION : capitals && UNLISTED.contains(kind);
    }

    /** Whether it can stand in the place of a name that it is said not to be: "not Durham, York", of a school. */
    boolean isNameLike(AttributeType<?> type) {
        return capitals
                && !title
                && !time
                && type.textKind().filter(UNLISTED::contains).isPresent();
    }

    boolean isTown() {
        return city;
    }

    boolean isDate() {
        return date.isPresent();
    }

    /** Whether it is a month whose year is that of what it sets right. */
    boolean isMonthAlone() {
        return month.isPresent();
    }

    /** Whether it could be the name of anything. */
    boolean isUnknownName() {
        return capitals && !time && !title && !subject && !city && !employer && date.isEmpty() && amount.isEmpty();
    }

    /**
     * It as a value of this type.
     *
     * @param wrong what it stands instead of: a month alone is one of that year
     */
    Optional<String> as(AttributeType<?> type, @Nullable String wrong) {
        return switch (type) {
            case AttributeType.Month date -> month.isPresent() ? monthInYearOf(wrong) : deadline;
            case AttributeType.Decimal decimal -> duration.map(Duration::years).or(this::count);
            case AttributeType.WholeNumber number -> count();
            case AttributeType.Percent percent -> count();
            case AttributeType.Scale scale -> level.or(this::count);
            case AttributeType.Text words -> Optional.of(text).filter(written -> !written.isEmpty());
            case AttributeType.Address address -> Canonical.of(address, text);
            default -> Optional.empty();
        };
    }

    private Optional<String> monthInYearOf(@Nullable String wrong) {
        return Optional.ofNullable(wrong)
                .flatMap(PartialDate::parse)
                .filter(date -> date.month() != null)
                .flatMap(date -> month.map(right -> new PartialDate(date.year(), right).toString()));
    }

    private Optional<String> count() {
        return amount.map(found -> Long.toString(Math.round(found.value())));
    }
}
