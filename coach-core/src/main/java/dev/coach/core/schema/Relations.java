package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Relation;
import dev.coach.core.schema.Identity.AgeBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What cannot be true of several values together. Only what cannot be: the unusual is allowed. */
final class Relations {
    /** Nobody finishes an education or begins to work for a living before this age. */
    private static final int YOUNGEST = 10;

    /** Years are rounded when they are told, and what was told a year ago has grown since. */
    private static final int YEARS_OF_SLACK = 2;

    private static final Map<AgeBand, Integer> OLDEST = Map.of(
            AgeBand.UNDER_18, 17,
            AgeBand.FROM_18_TO_24, 24,
            AgeBand.FROM_25_TO_34, 34,
            AgeBand.FROM_35_TO_44, 44,
            AgeBand.FROM_45_TO_54, 54,
            AgeBand.FROM_55_TO_64, 64);

    /** Those of scalars; a collection declares its own. */
    static final List<Relation<?, ?>> OF_SCALARS = List.of(
            new Relation<>(
                    Identity.BIRTH_YEAR,
                    EducationSummary.GRADUATION_YEAR,
                    "is too early for",
                    (born, graduated, today) -> graduated < born + YOUNGEST),
            inWorkingLife(CurrentSituation.YEARS_OF_EXPERIENCE),
            inWorkingLife(CurrentSituation.YEARS_IN_ROLE),
            inWorkingLife(CurrentSituation.YEARS_IN_FIELD),
            inWorkingLife(Leadership.YEARS_LEADING),
            new Relation<>(Identity.BIRTH_YEAR, Identity.AGE_BAND, "does not go with", Relations::isNotOfThatAge),
            partOf(CurrentSituation.YEARS_OF_EXPERIENCE, CurrentSituation.YEARS_IN_ROLE),
            partOf(CurrentSituation.YEARS_OF_EXPERIENCE, CurrentSituation.YEARS_IN_FIELD),
            partOf(CurrentSituation.YEARS_OF_EXPERIENCE, Leadership.YEARS_LEADING),
            another(LanguagesSummary.NATIVE_LANGUAGE, LanguagesSummary.SECOND_LANGUAGE),
            another(LanguagesSummary.NATIVE_LANGUAGE, LanguagesSummary.THIRD_LANGUAGE),
            another(LanguagesSummary.SECOND_LANGUAGE, LanguagesSummary.THIRD_LANGUAGE),
            another(Identity.NATIONALITY, Identity.SECOND_NATIONALITY),
            notLess(Compensation.CURRENT_BASE_PAY, Compensation.CURRENT_TOTAL_PAY),
            notLess(Compensation.TARGET_PAY_MIN, Compensation.TARGET_PAY_IDEAL),
            notLess(Compensation.WALK_AWAY_PAY, Compensation.TARGET_PAY_IDEAL));

    private Relations() {}

    /** The second does not lie before the first, whatever month or day is meant by them. */
    static Relation<PartialDate, PartialDate> inOrder(Attribute<PartialDate> first, Attribute<PartialDate> second) {
        return new Relation<>(first, second, "is before", (one, other, today) -> other.isBefore(one));
    }

    /** Nobody does this for a living before that age. */
    static Relation<Integer, PartialDate> atWorkingAge(Attribute<PartialDate> date) {
        return atAge(YOUNGEST, date);
    }

    /** Nobody does this before they are born. */
    static Relation<Integer, PartialDate> inLife(Attribute<PartialDate> date) {
        return atAge(0, date);
    }

    private static Relation<Integer, PartialDate> atAge(int age, Attribute<PartialDate> date) {
        return new Relation<>(
                Identity.BIRTH_YEAR,
                date,
                "is too early for",
                (born, done, today) -> done.lastDay().getYear() < born + age);
    }

    /** What has ended does not go on. */
    static Relation<PartialDate, Boolean> endedOrGoingOn(Attribute<PartialDate> end, Attribute<Boolean> current) {
        return new Relation<>(
                end,
                current,
                "does not go with",
                (ended, goesOn, today) -> goesOn && ended.lastDay().isBefore(today.withDayOfMonth(1)));
    }

    /** What lies ahead is not completed. */
    static Relation<PartialDate, Boolean> doneOrToCome(Attribute<PartialDate> end, Attribute<Boolean> completed) {
        return new Relation<>(
                end,
                completed,
                "does not go with",
                (ends, done, today) -> done && ends.firstDay().isAfter(today));
    }

    /** These years are some of those. */
    private static Relation<BigDecimal, BigDecimal> partOf(Attribute<BigDecimal> all, Attribute<BigDecimal> some) {
        return new Relation<>(
                all,
                some,
                "is more than",
                (years, part, today) -> part.compareTo(years.add(BigDecimal.valueOf(YEARS_OF_SLACK))) > 0);
    }

    /** Nobody has worked for more years than since they were old enough. */
    private static Relation<Integer, BigDecimal> inWorkingLife(Attribute<BigDecimal> worked) {
        return new Relation<>(
                Identity.BIRTH_YEAR,
                worked,
                "is too long for",
                (born, years, today) ->
                        years.compareTo(BigDecimal.valueOf(Math.max(0, today.getYear() - born - YOUNGEST))) > 0);
    }

    private static Relation<String, String> another(Attribute<String> first, Attribute<String> second) {
        return new Relation<>(first, second, "is the same as", (one, other, today) -> one.equals(other));
    }

    private static Relation<Money, Money> notLess(Attribute<Money> first, Attribute<Money> second) {
        return new Relation<>(first, second, "is less than", (one, other, today) -> other.isLessThan(one));
    }

    private static boolean isNotOfThatAge(int born, AgeBand band, LocalDate today) {
        int oldest = today.getYear() - born;
        int youngest = oldest - 1;
        Integer bandBelow = band.ordinal() == 0 ? null : OLDEST.get(AgeBand.values()[band.ordinal() - 1]);
        Integer top = OLDEST.get(band);
        return bandBelow != null && oldest <= bandBelow || top != null && youngest > top + YEARS_OF_SLACK;
    }
}
