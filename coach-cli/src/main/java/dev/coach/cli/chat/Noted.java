package dev.coach.cli.chat;

import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.voice.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was noted, as a person would say it. The fields of one position, school or skill are one line:
 * {@code position: nurse, employer St. Mary's, current}.
 *
 * @param name of the attribute or kind of item
 * @param quote the words that prove the first of it
 */
record Noted(String name, String said, String quote) {
    /** What an item is called by, best first. */
    private static final List<String> CALLED_BY =
            List.of("title", "name", "degree", "field_of_study", "institution", "employer");

    static List<Noted> of(List<KnownValue> values, List<KnownValue> known, Language language) {
        return new Speaker(Voice.in(language), TerminalTexts.in(language)).lines(values, known);
    }

    /** What is no longer noted, with its value. */
    static Noted alone(KnownValue value, Language language) {
        return new Speaker(Voice.in(language), TerminalTexts.in(language)).alone(value);
    }

    /** Says values in one language. */
    private record Speaker(Voice voice, TerminalTexts texts) {
        List<Noted> lines(List<KnownValue> values, List<KnownValue> known) {
            Map<KnownValue.Key, List<KnownValue>> lines = new LinkedHashMap<>();
            for (KnownValue value : values) {
                KnownValue.Key line =
                        value.item() == null ? value.key() : new KnownValue.Key(collection(value), value.item());
                lines.computeIfAbsent(line, one -> new ArrayList<>()).add(value);
            }
            return lines.values().stream().map(line -> line(line, known)).toList();
        }

        private Noted line(List<KnownValue> line, List<KnownValue> known) {
            KnownValue first = line.getFirst();
            if (first.item() == null) {
                return new Noted(name(first), said(first), first.known().quote());
            }
            List<KnownValue> item = known.stream()
                    .filter(value -> Objects.equals(value.item(), first.item()))
                    .toList();
            KnownValue caller = CALLED_BY.stream()
                    .flatMap(field -> item.stream().filter(value -> field(value).equals(field)))
                    .findFirst()
                    .orElse(first);
            List<String> parts = new ArrayList<>(List.of(said(caller)));
            line.stream()
                    .filter(value -> !value.key().equals(caller.key()))
                    .map(this::part)
                    .forEach(parts::add);
            return new Noted(
                    texts.one(collection(first)),
                    String.join(", ", parts),
                    first.known().quote());
        }

        Noted alone(KnownValue value) {
            return new Noted(name(value), said(value), value.known().quote());
        }

        /** A field among others of its item: {@code current}, {@code not current}, {@code technical}, {@code employer St. Mary's}. */
        private String part(KnownValue value) {
            String name = voice.name(value.name());
            return switch (value.attribute().type()) {
                case AttributeType.YesNo yesNo -> value.known().value().equals("true") ? name : texts.not(name);
                case AttributeType.Choice<?> choice -> said(value);
                default ->
                    field(value).replace('_', ' ').equals(unit(value))
                            ? value.known().value() + " " + name
                            : name + " " + said(value);
            };
        }

        /** The name of one value: {@code current title}, or {@code position, employer}. */
        private String name(KnownValue value) {
            String name = voice.name(value.name());
            return value.item() == null ? name : texts.one(collection(value)) + ", " + name;
        }

        private String said(KnownValue value) {
            // "notice period weeks: 4" names its unit already.
            boolean named = unit(value).isEmpty() || field(value).contains(unit(value));
            return named
                    ? voice.value(value.attribute().type(), value.known().value())
                    : voice.measured(value.attribute().type(), value.known().value());
        }
    }

    private static String unit(KnownValue value) {
        String unit = switch (value.attribute().type()) {
            case AttributeType.WholeNumber number -> number.unit();
            case AttributeType.Decimal number -> number.unit();
            default -> "";
        };
        return unit.startsWith("as ") ? "" : unit;
    }

    private static String collection(KnownValue value) {
        return value.name().substring(0, value.name().indexOf('.'));
    }

    private static String field(KnownValue value) {
        return value.attribute().name();
    }
}
