package dev.coach.core.schema;

import dev.coach.core.domain.profile.AddressKind;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Cefr;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.MonthRange;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Relevance;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.domain.profile.TextKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because it holds every word that an attribute can be declared with.
/**
 * The words in which the catalogue declares an attribute: name and type, {@code means}, {@code asks}, {@code says}, {@code
 * importance}, then {@code open}, {@code personal} or {@code sensitive}, which adds it to its {@link Draft}. What is not said:
 * importance 2, burden 1, fresh for 24 months, about anybody, never asked.
 */
final class Declaration<T> {
    private final Draft draft;
    private final String name;
    private final AttributeType<T> type;
    private String meaning = "";
    private @Nullable String question;
    private @Nullable String reason;
    private @Nullable String reflection;
    private int importance = 2;
    private int burden = 1;
    private int freshMonths = 24;
    private Relevance relevance = Relevance.ALWAYS;
    private boolean past;
    private boolean ahead;

    Declaration(Draft draft, String name, AttributeType<T> type) {
        this.draft = draft;
        this.name = name;
        this.type = type;
    }

    static AttributeType<String> text(int maxLength) {
        return text(maxLength, TextKind.PHRASE);
    }

    static AttributeType<String> text(int maxLength, TextKind kind) {
        return new AttributeType.Text(maxLength, kind);
    }

    static AttributeType<String> email() {
        return AddressKind.EMAIL.anywhere();
    }

    static AttributeType<String> phone() {
        return AddressKind.PHONE.anywhere();
    }

    static AttributeType<String> url() {
        return AddressKind.URL.anywhere();
    }

    /** A page of this host. */
    static AttributeType<String> url(String host, String example) {
        return new AttributeType.Address(AddressKind.URL, host, example);
    }

    /**
     * @param regex what the whole code matches, for example {@code \d{8}}
     */
    static AttributeType<String> code(String regex, String example) {
        return new AttributeType.Shaped(regex, example, false);
    }

    /** A code in which no letter stands twice, for example {@code [RIASEC]{3}}. */
    static AttributeType<String> codeOfDifferentLetters(String regex, String example) {
        return new AttributeType.Shaped(regex, example, true);
    }

    static AttributeType<Integer> count(int min, int max, String unit) {
        return new AttributeType.WholeNumber(min, max, unit);
    }

    static AttributeType<BigDecimal> decimal(int min, int max, int places, String unit) {
        return new AttributeType.Decimal(min, max, places, unit);
    }

    static AttributeType<BigDecimal> years() {
        return decimal(0, 70, 1, "years");
    }

    static AttributeType<Boolean> yesNo() {
        return new AttributeType.YesNo();
    }

    /** 1 to 5. */
    static AttributeType<Integer> scale() {
        return new AttributeType.Scale();
    }

    /** 0 to 100. */
    static AttributeType<Integer> percent() {
        return new AttributeType.Percent();
    }

    /** A year, or a year and a month. */
    static AttributeType<PartialDate> month() {
        return new AttributeType.Month();
    }

    /** From one month to another, or open. */
    static AttributeType<MonthRange> months() {
        return new AttributeType.Months();
    }

    /** A full date. */
    static AttributeType<LocalDate> day() {
        return new AttributeType.Day();
    }

    /** An amount for each hour, month or year. */
    static AttributeType<Money> money() {
        return new AttributeType.Pay();
    }

    static <E extends Enum<E>> AttributeType<E> choice(Class<E> values) {
        return new AttributeType.Choice<>(values);
    }

    static <E extends Enum<E>> AttributeType<Set<E>> choices(Class<E> values) {
        return new AttributeType.Choices<>(values);
    }

    static AttributeType<Cefr> cefr() {
        return choice(Cefr.class);
    }

    static AttributeType<String> country() {
        return new AttributeType.Listed(CodeList.COUNTRY);
    }

    static AttributeType<List<String>> countries() {
        return new AttributeType.ListedSet(CodeList.COUNTRY);
    }

    static AttributeType<String> language() {
        return new AttributeType.Listed(CodeList.LANGUAGE);
    }

    static AttributeType<List<String>> languages() {
        return new AttributeType.ListedSet(CodeList.LANGUAGE);
    }

    static AttributeType<String> currency() {
        return new AttributeType.Listed(CodeList.CURRENCY);
    }

    static AttributeType<String> timeZone() {
        return new AttributeType.Listed(CodeList.TIME_ZONE);
    }

    Declaration<T> means(String line) {
        meaning = line;
        return this;
    }

    /** How the coach asks for it; the reason is that of the section or collection. */
    Declaration<T> asks(String plainQuestion) {
        return asks(plainQuestion, draft.because());
    }

    /**
     * How the coach asks for it, and why.
     *
     * @param because one sentence: what the answer changes for the coachee
     */
    Declaration<T> asks(String plainQuestion, String because) {
        question = plainQuestion;
        reason = because;
        return this;
    }

    /** How the coach says the value back: see {@link Attribute#reflection()}. */
    Declaration<T> says(String pattern) {
        reflection = pattern;
        return this;
    }

    /** Whom it is about, among those whom the section is about; the questions of {@link Circumstances} are answered by the rest of the profile. */
    Declaration<T> onlyIf(Relevance circumstance) {
        relevance = circumstance;
        return this;
    }

    /** A question that follows on another one's answer, unless that was a no. */
    Declaration<T> after(Attribute<?> first) {
        return onlyIf(Circumstances.after(first));
    }

    /** How much knowing it helps the coaching, 1 to 5. */
    Declaration<T> importance(int step) {
        importance = step;
        return this;
    }

    /** How much effort answering takes, 1 to 5. */
    Declaration<T> burden(int step) {
        burden = step;
        return this;
    }

    Declaration<T> freshFor(int months) {
        freshMonths = months;
        return this;
    }

    /** It does not change. */
    Declaration<T> lasting() {
        return freshFor(0);
    }

    /** It cannot lie in the future. */
    Declaration<T> past() {
        past = true;
        return this;
    }

    /** It cannot lie in the past when it is told. */
    Declaration<T> ahead() {
        ahead = true;
        return this;
    }

    /** Asked like anything else. */
    Attribute<T> open() {
        return as(Sensitivity.OPEN);
    }

    /** Asked late. */
    Attribute<T> personal() {
        return as(Sensitivity.PERSONAL);
    }

    /** Never asked without the coachee's opt-in. */
    Attribute<T> sensitive() {
        return as(Sensitivity.SENSITIVE);
    }

    private Attribute<T> as(Sensitivity sensitivity) {
        Relevance own = relevance;
        Relevance ofAll = draft.relevance();
        return draft.add(new Attribute<>(
                name,
                type,
                meaning,
                question,
                reason,
                reflection,
                importance,
                burden,
                sensitivity,
                freshMonths,
                profile -> ofAll.holdsFor(profile) && own.holdsFor(profile),
                past,
                ahead));
    }
}
