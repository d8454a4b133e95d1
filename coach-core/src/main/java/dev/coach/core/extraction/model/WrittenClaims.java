package dev.coach.core.extraction.model;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.WrittenValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What of the claims that a model wrote can be believed, and what is wrong with the others in words that the model understands.
 *
 * @param claims in the order of the model, each with an attribute that was asked for, a value that it allows and a literal quote
 * @param mistakes one for each of the others, and for what is no claim at all
 */
public record WrittenClaims(List<Claim> claims, List<String> mistakes) {
    public WrittenClaims {
        claims = List.copyOf(claims);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads the reply to a request with a {@link dev.coach.core.schema.ClaimSchema}.
     *
     * @param asked the attributes that the schema names, by the name that it gives them
     * @param conversation what the model read; the messages are numbered by their index
     * @param today the latest that what is past can have been
     */
    public static WrittenClaims read(
            String reply, Map<String, Attribute<?>> asked, List<Utterance> conversation, LocalDate today) {
        Optional<JsonInReply> found = JsonInReply.find(reply);
        if (found.isEmpty()) {
            return new WrittenClaims(List.of(), List.of("there is no JSON object in the answer"));
        }
        JsonNode written = found.get().object().path("claims");
        if (!written.isArray()) {
            return new WrittenClaims(List.of(), List.of("the object has no list \"claims\""));
        }
        Reader reader = new Reader(asked, conversation, today);
        for (JsonNode claim : written) {
            reader.read(claim);
        }
        if (!found.get().whole()) {
            reader.mistakes.add("the JSON breaks off before its end; write fewer claims");
        }
        return new WrittenClaims(reader.claims, reader.mistakes);
    }

    private static final class Reader {
        private final Map<String, Attribute<?>> asked;
        private final Map<Integer, String> said;
        private final LocalDate today;
        private final List<Claim> claims = new ArrayList<>();
        private final List<String> mistakes = new ArrayList<>();
        private int number;

        private Reader(Map<String, Attribute<?>> asked, List<Utterance> conversation, LocalDate today) {
            this.asked = asked;
            this.said = conversation.stream()
                    .filter(utterance -> utterance.speaker() == Speaker.COACHEE)
                    .collect(Collectors.toMap(Utterance::index, Utterance::text));
            this.today = today;
        }

        void read(JsonNode written) {
            int index = number++;
            try {
                claims.add(claim(written));
            } catch (Mistake mistake) {
                mistakes.add("claims[%d] %s".formatted(index, mistake.getMessage()));
            }
        }

        private Claim claim(JsonNode written) throws Mistake {
            String name = text(written, "attribute");
            Attribute<?> attribute = asked.get(name);
            if (attribute == null) {
                throw new Mistake("is about an attribute that was not asked for: " + shown(name));
            }
            Operation operation = operation(text(written, "operation"));
            String value = value(written, attribute, operation);
            Evidence evidence = evidence(written);
            double confidence = confidence(written.path("confidence"));
            String item = written.path("item").asString("");
            boolean field = name.indexOf('.') >= 0;
            if (field && item.isBlank()) {
                throw new Mistake("is about the field of an item and has no item");
            }
            return new Claim(name, field ? item : null, operation, value, confidence, evidence);
        }

        private static Operation operation(String code) throws Mistake {
            return Arrays.stream(Operation.values())
                    .filter(Operation::isClaim)
                    .filter(operation -> operation.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Mistake("has no operation of assert, retire and decline"));
        }

        private @Nullable String value(JsonNode written, Attribute<?> attribute, Operation operation) throws Mistake {
            JsonNode value = written.path("value");
            String text = value.isNull() || value.isMissingNode() ? "" : value.asString("");
            if (operation == Operation.DECLINE || (operation == Operation.RETIRE && text.isBlank())) {
                return null;
            }
            Reading<String> reading = operation == Operation.ASSERT
                    ? WrittenValue.read(attribute, text, today, null)
                    : takenBack(attribute, text);
            return switch (reading) {
                case Reading.Accepted<String>(String canonical) -> canonical;
                case Reading.Rejected<String>(String reason) ->
                    throw new Mistake(
                            "has a value of %s that is not allowed: it %s".formatted(attribute.name(), reason));
            };
        }

        /** What has passed may still be taken back. */
        private static <T> Reading<String> takenBack(Attribute<T> attribute, String text) {
            return switch (attribute.read(text, LocalDate.MAX)) {
                case Reading.Accepted<T>(T value) ->
                    new Reading.Accepted<>(attribute.type().write(value));
                case Reading.Rejected<T>(String reason) -> new Reading.Rejected<>(reason);
            };
        }

        private Evidence evidence(JsonNode written) throws Mistake {
            Integer index = index(written.path("messageId").asString(""));
            String message = index == null ? null : said.get(index);
            if (index == null || message == null) {
                throw new Mistake("has a messageId that is no message of the coachee");
            }
            String quote = LiteralQuote.in(message, text(written, "quote"))
                    .orElseThrow(
                            () -> new Mistake("has a quote that does not stand in that message, letter by letter"));
            return new Evidence(quote, new Place.InUtterance(index));
        }

        private static @Nullable Integer index(String messageId) {
            String digits = messageId.replaceAll("[^0-9]", "");
            return digits.isEmpty() || digits.length() > 6 ? null : Integer.valueOf(digits);
        }

        private static double confidence(JsonNode written) throws Mistake {
            double confidence = written.isNumber() ? written.doubleValue() : 0;
            if (!(confidence > 0 && confidence <= 1)) {
                throw new Mistake("has no confidence above 0 and at most 1");
            }
            return confidence;
        }

        private static String text(JsonNode written, String property) throws Mistake {
            JsonNode value = written.path(property);
            if (!value.isString()) {
                throw new Mistake("has no " + property);
            }
            return value.stringValue();
        }

        private static String shown(String name) {
            return name.length() > 60 ? name.substring(0, 60) + "…" : name;
        }
    }

    /** What is wrong with one claim. */
    private static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        private Mistake(String message) {
            super(message, null, false, false);
        }
    }
}
