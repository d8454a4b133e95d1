package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.Sensitivity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The words in which the catalogue declares an attribute: name and type, {@code means}, {@code asks}, {@code says}, {@code
 * importance}, then {@code open} or {@code personal}. What is not said: importance 2, burden 1, fresh for 24 months, never asked.
 */
record Declaration<T>(
        String name,
        AttributeType<T> type,
        String meaning,
        @Nullable String question,
        @Nullable String reason,
        @Nullable String reflection,
        int importance,
        int burden,
        int freshMonths) {

    static <T> Declaration<T> attribute(String name, AttributeType<T> type) {
        return new Declaration<>(name, type, "", null, null, null, 2, 1, 24);
    }

    static AttributeType<String> text(int maxLength) {
        return new AttributeType.Text(maxLength);
    }

    static AttributeType<Integer> count(int min, int max, String unit) {
        return new AttributeType.WholeNumber(min, max, unit);
    }

    static AttributeType<BigDecimal> years() {
        return new AttributeType.Decimal(0, 70, "years");
    }

    static AttributeType<Boolean> yesNo() {
        return new AttributeType.YesNo();
    }

    static AttributeType<Integer> scale() {
        return new AttributeType.Scale();
    }

    static AttributeType<PartialDate> month() {
        return new AttributeType.Month();
    }

    static <E extends Enum<E>> AttributeType<E> choice(Class<E> values) {
        return new AttributeType.Choice<>(values);
    }

    Declaration<T> means(String line) {
        return new Declaration<>(name, type, line, question, reason, reflection, importance, burden, freshMonths);
    }

    /**
     * How the coach asks for it, and why.
     *
     * @param because one sentence: what the answer changes for the coachee
     */
    Declaration<T> asks(String plainQuestion, String because) {
        return new Declaration<>(
                name, type, meaning, plainQuestion, because, reflection, importance, burden, freshMonths);
    }

    /** How the coach says the value back: see {@link Attribute#reflection()}. */
    Declaration<T> says(String pattern) {
        return new Declaration<>(name, type, meaning, question, reason, pattern, importance, burden, freshMonths);
    }

    /** How much knowing it helps the coaching, 1 to 5. */
    Declaration<T> importance(int step) {
        return new Declaration<>(name, type, meaning, question, reason, reflection, step, burden, freshMonths);
    }

    /** How much effort answering takes, 1 to 5. */
    Declaration<T> burden(int step) {
        return new Declaration<>(name, type, meaning, question, reason, reflection, importance, step, freshMonths);
    }

    Declaration<T> freshFor(int months) {
        return new Declaration<>(name, type, meaning, question, reason, reflection, importance, burden, months);
    }

    /** It does not change. */
    Declaration<T> lasting() {
        return freshFor(0);
    }

    Attribute<T> open() {
        return as(Sensitivity.OPEN);
    }

    Attribute<T> personal() {
        return as(Sensitivity.PERSONAL);
    }

    private Attribute<T> as(Sensitivity sensitivity) {
        return new Attribute<>(
                name, type, meaning, question, reason, reflection, importance, burden, sensitivity, freshMonths);
    }
}
