package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.cli.console.Style;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints what a step made of a profile: each value with what it was before. */
final class Changes {
    private final Console console;
    private final Catalogue catalogue;

    Changes(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
    }

    void print(ProfileUpdate update, boolean json, Instant now) {
        if (json) {
            printJson(update, now);
        } else {
            printReadable(update);
        }
    }

    private void printJson(ProfileUpdate update, Instant now) {
        Set<String> changed = update.changed();
        List<String> names =
                catalogue.names().stream().filter(changed::contains).toList();
        console.out(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", update.after().version());
            json.writeName("changed");
            JsonLine.array(json, names);
            json.writeName("observations");
            JsonLine.array(
                    json,
                    update.observations().stream()
                            .map(observation -> observation.id().toString())
                            .toList());
            new JsonProfile(console, catalogue).values(json, update.after(), names, now);
            json.writeEndObject();
        }));
    }

    private void printReadable(ProfileUpdate update) {
        Profile before = update.before();
        Profile after = update.after();
        Map<Target, ProfileValue> old = values(before);
        Map<Target, ProfileValue> fresh = values(after);
        Set<Target> targets = new LinkedHashSet<>(old.keySet());
        targets.addAll(fresh.keySet());
        boolean any = false;
        for (Target target : targets) {
            ProfileValue was = old.get(target);
            ProfileValue is = fresh.get(target);
            if (was == null || is == null || !was.value().equals(is.value()) || was.authority() != is.authority()) {
                console.out(line(target, was, is, is == null ? before : after));
                any = true;
            }
        }
        for (String name : catalogue.names()) {
            boolean declined = after.declined().contains(name);
            if (declined != before.declined().contains(name)) {
                console.out(style().bold(name)
                        + (declined ? " is not asked about any more." : " may be asked about again."));
                any = true;
            }
        }
        if (before.conflicts().size() > after.conflicts().size()) {
            console.out("What disagreed is settled.");
            any = true;
        }
        if (!any) {
            console.out("Nothing changed.");
        }
    }

    private String line(Target target, @Nullable ProfileValue was, @Nullable ProfileValue is, Profile there) {
        Attribute<?> attribute = catalogue.find(target.attribute()).orElseThrow();
        String name = style().bold(new Names(catalogue).written(target, there));
        if (is == null) {
            return "%s was %s; it is not known any more.".formatted(name, said(attribute, was));
        }
        if (was == null) {
            return "%s is %s.".formatted(name, said(attribute, is));
        }
        return was.value().equals(is.value())
                ? "%s is %s, now %s."
                        .formatted(name, said(attribute, is), is.authority().code())
                : "%s is %s; it was %s.".formatted(name, said(attribute, is), said(attribute, was));
    }

    private static String said(Attribute<?> attribute, @Nullable ProfileValue value) {
        return value == null ? "" : Printable.line(ReadableValue.measured(attribute.type(), value.value()));
    }

    private Style style() {
        return console.style();
    }

    /** All values in the order of the catalogue, item by item. */
    private Map<Target, ProfileValue> values(Profile profile) {
        Map<Target, ProfileValue> values = new LinkedHashMap<>();
        for (KnownValue value : KnownValue.all(profile, catalogue)) {
            ItemId item = value.item();
            String field = value.attribute().name();
            values.put(
                    item == null
                            ? new Target.Scalar(value.name())
                            : new Target.Field(
                                    value.name().substring(0, value.name().indexOf('.')), item, field),
                    value.known());
        }
        return values;
    }
}
