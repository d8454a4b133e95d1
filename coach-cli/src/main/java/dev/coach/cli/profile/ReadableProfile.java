package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.Printable;
import dev.coach.cli.console.Style;
import dev.coach.core.domain.profile.Attribute;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** For people: by section, and below each value the words that prove it. */
final class ReadableProfile implements ProfileReport {
    private static final int LEAST_WIDTH = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Console console;
    private final Catalogue catalogue;
    private final Style style;

    /** What was printed last: one sentence may prove many fields. */
    private String lastQuote = "";

    ReadableProfile(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
        this.style = console.style();
    }

    static String day(Instant time) {
        return DAY.format(time.atZone(ZoneId.systemDefault()));
    }

    @Override
    public void print(Profile profile, Collection<String> names, Instant now) {
        Set<String> wanted = new LinkedHashSet<>(names);
        boolean any = false;
        for (Section section : catalogue.sections()) {
            any |= section(section, profile, wanted, now);
        }
        for (String name : names) {
            any |= items(profile, name, now);
        }
        if (!any) {
            console.out(
                    "Nothing is known about this yet. Tell the coach: 'coach chat', or write it: 'coach profile set'.");
        } else if (!profile.conflicts().isEmpty()) {
            console.out("Where two answers disagree, 'coach profile conflicts' shows both and how to decide.");
        }
    }

    private boolean section(Section section, Profile profile, Set<String> wanted, Instant now) {
        List<Attribute<?>> shown = section.attributes().stream()
                .filter(attribute -> wanted.contains(attribute.name()))
                .filter(attribute -> profile.values().containsKey(attribute.name())
                        || profile.declined().contains(attribute.name()))
                .toList();
        if (shown.isEmpty()) {
            return false;
        }
        console.out(style.bold(section.title()));
        lastQuote = "";
        int width = width(shown.stream().map(Attribute::name).toList());
        for (Attribute<?> attribute : shown) {
            ProfileValue known = profile.values().get(attribute.name());
            if (known == null) {
                console.out("  " + padded(attribute.name(), width) + style.dim("(you did not want to say)"));
            } else {
                value(profile, new Target.Scalar(attribute.name()), attribute, known, width, now);
            }
        }
        console.out("");
        return true;
    }

    private boolean items(Profile profile, String name, Instant now) {
        List<ProfileItem> items = KnownItems.of(profile, catalogue, name);
        Names names = new Names(catalogue);
        for (ProfileItem item : items) {
            ItemCollection collection = KnownItems.collection(catalogue, name).orElseThrow();
            Target whole = new Target.Item(collection.name(), item.id());
            lastQuote = "";
            console.out(style.bold(collection.title()) + style.dim("  " + names.written(whole, profile)));
            List<KnownValue> fields = KnownValue.fields(collection, item);
            int width =
                    width(fields.stream().map(field -> field.attribute().name()).toList());
            fields.forEach(field -> value(
                    profile,
                    new Target.Field(
                            collection.name(), item.id(), field.attribute().name()),
                    field.attribute(),
                    field.known(),
                    width,
                    now));
            console.out("");
        }
        return !items.isEmpty();
    }

    private void value(
            Profile profile, Target target, Attribute<?> attribute, ProfileValue known, int width, Instant now) {
        String shown = Printable.line(ReadableValue.measured(attribute.type(), known.value()));
        boolean own = known.source() instanceof Source.Entered;
        console.out("  %s%s%s"
                .formatted(
                        padded(attribute.name(), width),
                        shown,
                        style.dim(
                                own
                                        ? "  you wrote it, " + day(known.observedAt())
                                        : "  %s, %.0f %%"
                                                .formatted(known.authority().code(), known.confidence() * 100))));
        String quote = Printable.line(known.quote());
        boolean says = !quote.equals(lastQuote) && !(own && (quote.equals(shown) || quote.equals(known.value())));
        if (says) {
            console.out("    " + style.dim("“" + quote + "”"));
        }
        lastQuote = quote;
        if (attribute.isStale(known.observedAt(), now)) {
            console.out("    " + style.yellow("stale: from " + day(known.observedAt())));
        }
        profile.conflict(target)
                .ifPresent(conflict -> console.out("    "
                        + style.yellow("disputed: %s also says %s, “%s”"
                                .formatted(
                                        source(conflict.contender()),
                                        conflict.retracts()
                                                ? "that it is over"
                                                : Printable.line(ReadableValue.measured(
                                                        attribute.type(),
                                                        conflict.contender().value())),
                                        Printable.line(conflict.contender().quote())))));
    }

    static String source(ProfileValue value) {
        return switch (value.source().code()) {
            case "conversation" -> "a conversation";
            case "document" -> "a document";
            case "import" -> "an imported file";
            default -> "the profile";
        };
    }

    private static int width(List<String> names) {
        return Math.max(
                LEAST_WIDTH, names.stream().mapToInt(String::length).max().orElse(0) + 2);
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(Math.max(1, width - name.length()));
    }
}
