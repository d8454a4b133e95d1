package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.Printable;
import dev.coach.cli.console.Shown;
import dev.coach.cli.console.Style;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** For people: by section, and below each value the words that prove it. */
final class ReadableProfile implements ProfileReport {
    private static final int NAME_WIDTH = 24;

    private final Console console;
    private final Catalogue catalogue;
    private final Style style;

    ReadableProfile(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
        this.style = console.style();
    }

    @Override
    public void print(Profile profile, Collection<String> names) {
        Set<String> wanted = new LinkedHashSet<>(names);
        boolean any = false;
        for (Section section : catalogue.sections()) {
            any |= section(section, profile, wanted);
        }
        for (String name : names) {
            any |= items(profile, name);
        }
        if (!any) {
            console.out("Nothing is known about this yet. Tell the coach: 'coach chat'.");
        }
        if (!profile.conflicts().isEmpty()) {
            console.out("Two answers disagree about: "
                    + String.join(
                            ", ",
                            profile.conflicts().stream()
                                    .map(conflict -> conflict.target().attribute())
                                    .distinct()
                                    .toList()));
        }
    }

    private boolean section(Section section, Profile profile, Set<String> wanted) {
        List<Runnable> lines = new ArrayList<>();
        for (Attribute<?> attribute : section.attributes()) {
            ProfileValue known = profile.values().get(attribute.name());
            if (wanted.contains(attribute.name()) && known != null) {
                lines.add(() -> value(attribute, known));
            } else if (wanted.contains(attribute.name()) && profile.declined().contains(attribute.name())) {
                lines.add(() -> console.out("  " + padded(attribute.name()) + style.dim("(you did not want to say)")));
            }
        }
        if (lines.isEmpty()) {
            return false;
        }
        console.out(style.bold(section.title()));
        lines.forEach(Runnable::run);
        console.out("");
        return true;
    }

    private boolean items(Profile profile, String name) {
        List<ProfileItem> items = KnownItems.of(profile, catalogue, name);
        int number = 0;
        for (ProfileItem item : items) {
            number++;
            ItemCollection collection = KnownItems.collection(catalogue, name).orElseThrow();
            console.out(style.bold(collection.title()) + style.dim(" %d of %d".formatted(number, items.size())));
            KnownValue.fields(collection, item).forEach(field -> value(field.attribute(), field.known()));
            console.out("");
        }
        return !items.isEmpty();
    }

    private void value(Attribute<?> attribute, ProfileValue known) {
        console.out("  %s%s%s"
                .formatted(
                        padded(attribute.name()),
                        Printable.line(Shown.value(attribute.type(), known.value())),
                        style.dim("  %s, %.0f %%".formatted(known.authority().code(), known.confidence() * 100))));
        console.out("    " + style.dim("“" + Printable.line(known.quote()) + "”"));
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }
}
