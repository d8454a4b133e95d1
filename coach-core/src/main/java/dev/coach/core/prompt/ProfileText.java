package dev.coach.core.prompt;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A profile in lines for a model: what is known with the day it was said, what is uncertain, what two sources disagree about,
 * and what the coachee does not want to speak of.
 */
final class ProfileText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Catalogue catalogue;
    private final PromptFile prompt;
    private final Instant now;

    ProfileText(Catalogue catalogue, PromptFile prompt, Instant now) {
        this.catalogue = catalogue;
        this.prompt = prompt;
        this.now = now;
    }

    private enum Kind {
        KNOWN,
        UNCERTAIN,
        CONFLICTING
    }

    /** @param weight how much it matters, by the importance of the attribute */
    private record Line(Kind kind, int weight, String text) {}

    /** The most important values that fit into so many tokens; how many were left out is said at the end. */
    String of(Profile profile, int mostTokens) {
        String declined = declined(profile, mostTokens / 2);
        List<Line> lines = lines(profile);
        int left = mostTokens - TokenUsage.estimate(declined);
        int fitting = 0;
        while (fitting < lines.size()) {
            left -= TokenUsage.estimate(lines.get(fitting).text()) + 1;
            if (left < 0) {
                break;
            }
            fitting++;
        }
        List<Line> chosen = lines.subList(0, fitting);
        List<String> blocks = new ArrayList<>();
        blocks.add(of(Kind.KNOWN, chosen));
        blocks.add(under("profile.uncertain", of(Kind.UNCERTAIN, chosen)));
        blocks.add(under("profile.conflicting", of(Kind.CONFLICTING, chosen)));
        blocks.add(under("profile.declined", declined));
        if (fitting < lines.size()) {
            blocks.add(prompt.fill("profile.more", Map.of("count", Integer.toString(lines.size() - fitting))));
        }
        blocks.removeIf(String::isEmpty);
        return blocks.isEmpty() ? prompt.part("profile.empty") : String.join("\n\n", blocks);
    }

    private String under(String heading, String lines) {
        return lines.isEmpty() ? "" : prompt.part(heading) + "\n" + lines;
    }

    private static String of(Kind kind, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private List<Line> lines(Profile profile) {
        List<Line> lines = new ArrayList<>();
        for (Attribute<?> attribute : catalogue.scalars()) {
            ProfileValue value = profile.values().get(attribute.name());
            if (value != null) {
                lines.add(scalar(profile, attribute, value));
            }
        }
        for (ItemCollection collection : catalogue.collections()) {
            for (ProfileItem item : profile.items(collection)) {
                lines.add(item(profile, collection, item));
            }
        }
        lines.sort(Comparator.comparingInt(Line::weight).reversed());
        return lines;
    }

    private Line scalar(Profile profile, Attribute<?> attribute, ProfileValue value) {
        String text = "- %s: %s".formatted(attribute.meaning(), said(attribute, value));
        return profile.conflict(new Target.Scalar(attribute.name()))
                .map(conflict -> new Line(Kind.CONFLICTING, attribute.importance(), text + other(attribute, conflict)))
                .orElseGet(() -> new Line(
                        isUncertain(attribute, value) ? Kind.UNCERTAIN : Kind.KNOWN, attribute.importance(), text));
    }

    private Line item(Profile profile, ItemCollection collection, ProfileItem item) {
        List<String> fields = new ArrayList<>();
        Kind kind = Kind.KNOWN;
        int weight = 1;
        for (Attribute<?> field : collection.fields()) {
            ProfileValue value = item.fields().get(field.name());
            if (value == null) {
                continue;
            }
            weight = Math.max(weight, field.importance());
            Target target = new Target.Field(collection.name(), item.id(), field.name());
            String other = profile.conflict(target)
                    .map(conflict -> other(field, conflict))
                    .orElse("");
            if (!other.isEmpty()) {
                kind = Kind.CONFLICTING;
            } else if (kind == Kind.KNOWN && value.isDoubtful()) {
                kind = Kind.UNCERTAIN;
            }
            fields.add("%s %s%s".formatted(field.name().replace('_', ' '), readable(field, value), other));
        }
        return new Line(kind, weight, "- %s: %s".formatted(collection.title(), String.join(", ", fields)));
    }

    /** As many as fit, so that there is room for what is known; none of them is asked for anyway. */
    private String declined(Profile profile, int mostTokens) {
        List<String> lines = new ArrayList<>();
        int left = mostTokens;
        for (Attribute<?> attribute : catalogue.scalars()) {
            if (profile.declined().contains(attribute.name())) {
                String line = "- " + attribute.meaning();
                left -= TokenUsage.estimate(line) + 1;
                if (left >= 0) {
                    lines.add(line);
                }
            }
        }
        return String.join("\n", lines);
    }

    private boolean isUncertain(Attribute<?> attribute, ProfileValue value) {
        return value.isDoubtful() || attribute.isStale(value.observedAt(), now);
    }

    private static String other(Attribute<?> attribute, Conflict conflict) {
        ProfileValue contender = conflict.contender();
        return conflict.retracts()
                ? "; but also said to be over: “%s” (%s)"
                        .formatted(Untrusted.value(contender.quote()), DAY.format(contender.observedAt()))
                : "; but also " + said(attribute, contender);
    }

    /** "nurse (3 May 2026)". */
    private static String said(Attribute<?> attribute, ProfileValue value) {
        return "%s (%s)".formatted(readable(attribute, value), DAY.format(value.observedAt()));
    }

    private static String readable(Attribute<?> attribute, ProfileValue value) {
        return Untrusted.value(ReadableValue.measured(attribute.type(), value.value()));
    }
}
