package dev.coach.server.http;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.conversation.WrittenValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a value out of JSON. A text does for every type and is read as people write it, by {@link WrittenValue}; beside it a
 * number, a boolean, an array or an object does where the contract says so, and is taken at its word.
 */
final class ValueInJson {
    /** Which dollars somebody speaks of depends on their profile, at which the use case looks; here any will do. */
    private static final String ANY_DOLLAR = "USD";

    private ValueInJson() {}

    /**
     * The value as text, from which {@link WrittenValue} reads it: what somebody wrote as it was written, anything else in the
     * form of its type.
     *
     * @param today what "next year" counts from, and what cannot lie in the future is compared with
     * @param mistakes takes what is wrong, with where it is: a pointer that begins at this value
     * @return absent when something is
     */
    static @Nullable String read(
            Attribute<?> attribute, JsonNode json, LocalDate today, BiConsumer<String, String> mistakes) {
        String text = text(attribute.type(), json, mistakes);
        if (text == null) {
            return null;
        }
        Reading<?> reading =
                json.isString() ? WrittenValue.read(attribute, text, today, ANY_DOLLAR) : attribute.read(text, today);
        if (reading instanceof Reading.Rejected<?>(String reason)) {
            mistakes.accept("", "This " + asOfText(attribute, text, today, reason) + ".");
            return null;
        }
        return text;
    }

    /** The same reason, whether the value comes as a number or as a text. */
    private static String asOfText(Attribute<?> attribute, String text, LocalDate today, String reason) {
        return WrittenValue.read(attribute, text, today, ANY_DOLLAR) instanceof Reading.Rejected<?>(String better)
                ? better
                : reason;
    }

    private static @Nullable String text(AttributeType<?> type, JsonNode json, BiConsumer<String, String> mistakes) {
        return switch (type) {
            case AttributeType.WholeNumber number -> orText(json, json.isNumber(), "a number", mistakes);
            case AttributeType.Decimal decimal -> orText(json, json.isNumber(), "a number", mistakes);
            case AttributeType.Scale scale -> orText(json, json.isNumber(), "a number", mistakes);
            case AttributeType.Percent percent -> orText(json, json.isNumber(), "a number", mistakes);
            case AttributeType.YesNo yesNo -> orText(json, json.isBoolean(), "true or false", mistakes);
            case AttributeType.Choices<?> choices -> orTexts(json, mistakes);
            case AttributeType.ListedSet listed -> orTexts(json, mistakes);
            case AttributeType.Pay pay ->
                json.isObject()
                        ? money(json, mistakes)
                        : text(json, " or an object with amount, currency and period", mistakes);
            case AttributeType.Months months ->
                json.isObject() ? months(json, mistakes) : text(json, " or an object with start and end", mistakes);
            case AttributeType.Text text -> text(json, "", mistakes);
            case AttributeType.Address address -> text(json, "", mistakes);
            case AttributeType.Shaped shaped -> text(json, "", mistakes);
            case AttributeType.Month month -> text(json, "", mistakes);
            case AttributeType.Day day -> text(json, "", mistakes);
            case AttributeType.Choice<?> choice -> text(json, "", mistakes);
            case AttributeType.Listed listed -> text(json, "", mistakes);
        };
    }

    private static @Nullable String orText(
            JsonNode json, boolean fits, String wanted, BiConsumer<String, String> mistakes) {
        if (fits) {
            return json.isNumber() ? plain(json) : json.asString();
        }
        return text(json, " or " + wanted, mistakes);
    }

    private static @Nullable String text(JsonNode json, String orElse, BiConsumer<String, String> mistakes) {
        if (!json.isString()) {
            mistakes.accept("", "This must be a text%s.".formatted(orElse));
            return null;
        }
        String text = json.asString();
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            mistakes.accept("", "This holds a character that cannot be stored.");
            return null;
        }
        return text;
    }

    private static @Nullable String orTexts(JsonNode json, BiConsumer<String, String> mistakes) {
        if (!json.isArray()) {
            return text(json, " or an array of texts", mistakes);
        }
        if (json.isEmpty()) {
            mistakes.accept("", "This must hold at least one; null clears it.");
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < json.size(); index++) {
            String text = text(json.get(index), "", at("/" + index, mistakes));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts.size() < json.size() ? null : String.join(",", texts);
    }

    private static @Nullable String money(JsonNode json, BiConsumer<String, String> mistakes) {
        boolean known = hasOnly(json, Set.of("amount", "currency", "period"), mistakes);
        JsonNode amount = json.path("amount");
        String written = orText(amount, amount.isNumber(), "a number", at("/amount", mistakes));
        String currency = json.hasNonNull("currency") ? text(json.get("currency"), "", at("/currency", mistakes)) : "";
        String period = text(json.path("period"), "", at("/period", mistakes));
        return !known || written == null || currency == null || period == null
                ? null
                : written + (currency.isEmpty() ? "" : " " + currency) + "/" + period;
    }

    private static @Nullable String months(JsonNode json, BiConsumer<String, String> mistakes) {
        boolean known = hasOnly(json, Set.of("start", "end"), mistakes);
        String start = text(json.path("start"), "", at("/start", mistakes));
        String end = json.hasNonNull("end") ? text(json.get("end"), "", at("/end", mistakes)) : "..";
        return !known || start == null || end == null ? null : start + "/" + end;
    }

    private static boolean hasOnly(JsonNode json, Set<String> names, BiConsumer<String, String> mistakes) {
        List<String> others = json.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .toList();
        others.forEach(name -> mistakes.accept("/" + Pointers.step(name), "There is no such field."));
        return others.isEmpty();
    }

    /** Without an exponent; what is too large for that is far out of every range. */
    private static String plain(JsonNode number) {
        return number.isIntegralNumber() || !Double.isFinite(number.asDouble())
                ? number.asString()
                : BigDecimal.valueOf(number.asDouble()).stripTrailingZeros().toPlainString();
    }

    private static BiConsumer<String, String> at(String step, BiConsumer<String, String> mistakes) {
        return (pointer, detail) -> mistakes.accept(step + pointer, detail);
    }
}
