package dev.coach.cli.exchange;

import dev.coach.cli.console.Printable;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A profile for reading and printing: by section, each value with the words that prove it; where one sentence proves several values
 * of a part, it stands at the first. Days are those of UTC.
 */
final class MarkdownReport {
    private final Catalogue catalogue;

    MarkdownReport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String write(Profile profile, Instant now) {
        List<String> lines = new ArrayList<>(List.of("# Career profile", "", "As of %s.".formatted(day(now)), ""));
        for (Section section : catalogue.sections()) {
            List<String> values = new ArrayList<>();
            for (Attribute<?> attribute : section.attributes()) {
                profile.find(attribute)
                        .ifPresent(value ->
                                value(profile, new Target.Scalar(attribute.name()), attribute, value, now, values));
                if (profile.declined().contains(attribute.name())) {
                    values.add("- **%s**: not told, by choice".formatted(label(attribute)));
                }
            }
            part("## " + section.title(), values, lines);
        }
        for (ItemCollection collection : catalogue.collections()) {
            items(collection, profile, now, lines);
        }
        if (profile.values().isEmpty() && profile.items().isEmpty()) {
            lines.add("Nothing is known yet.");
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private void items(ItemCollection collection, Profile profile, Instant now, List<String> lines) {
        List<ProfileItem> items = profile.items(collection);
        if (items.isEmpty()) {
            return;
        }
        lines.addAll(List.of("## " + collection.title(), ""));
        for (ProfileItem item : items) {
            List<String> values = new ArrayList<>();
            for (Attribute<?> field : collection.fields()) {
                ProfileValue value = item.fields().get(field.name());
                if (value != null) {
                    Target target = new Target.Field(collection.name(), item.id(), field.name());
                    value(profile, target, field, value, now, values);
                }
            }
            part("### " + heading(collection, item), values, lines);
        }
    }

    private static void part(String heading, List<String> values, List<String> lines) {
        if (!values.isEmpty()) {
            lines.addAll(List.of(heading, ""));
            lines.addAll(values);
            lines.add("");
        }
    }

    private static String heading(ItemCollection collection, ProfileItem item) {
        List<String> called = new ArrayList<>();
        for (Attribute<?> field : collection.fields()) {
            if (collection.identity().contains(field.name())) {
                item.value(field.name()).map(value -> shown(field, value)).ifPresent(called::add);
            }
        }
        return called.isEmpty() ? "Without a name" : String.join(", ", called);
    }

    private static void value(
            Profile profile,
            Target target,
            Attribute<?> attribute,
            ProfileValue value,
            Instant now,
            List<String> lines) {
        String stale = attribute.isStale(value.observedAt(), now) ? ", may be out of date" : "";
        String proof = "  “%s” (%s%s)".formatted(escaped(value.quote()), origin(value), stale);
        boolean again = lines.contains(proof);
        lines.add("- **%s**: %s%s".formatted(label(attribute), shown(attribute, value.value()), again ? "" : "  "));
        if (!again) {
            lines.add(proof);
        }
        profile.conflict(target).ifPresent(conflict -> lines.add(disagreement(attribute, conflict)));
    }

    private static String disagreement(Attribute<?> attribute, Conflict conflict) {
        ProfileValue other = conflict.contender();
        String proof = "“%s” (%s)".formatted(escaped(other.quote()), origin(other));
        return conflict.retracts()
                ? "  - is said to be over: " + proof
                : "  - disagrees: %s, %s".formatted(shown(attribute, other.value()), proof);
    }

    /** {@code said in a conversation, 2026-11-26}. */
    private static String origin(ProfileValue value) {
        String where = switch (value.source()) {
            case Source.Said said -> "in a conversation";
            case Source.Written(var document, int page, int line) ->
                "in a document, page %d, line %d".formatted(page, line);
            case Source.Imported(String file, String place) -> "in %s, %s".formatted(escaped(file), escaped(place));
            case Source.Entered() -> "in the profile";
        };
        String authority =
                value.authority() == Authority.DOCUMENT ? "" : value.authority().code() + " ";
        return "%s%s, %s".formatted(authority, where, day(value.observedAt()));
    }

    private static String day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static String label(Attribute<?> attribute) {
        String words = attribute.name().replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String shown(Attribute<?> attribute, String value) {
        return escaped(ReadableValue.measured(attribute.type(), value));
    }

    /** On one line, and none of it taken for Markdown or HTML. */
    private static String escaped(String text) {
        return Printable.line(text).replaceAll("([\\\\`*_\\[\\]<>|~#&])", "\\\\$1");
    }
}
