package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.domain.profile.Sensitivity;
import dev.coach.core.schema.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach profile schema}: needs no database. */
@Command(
        name = "schema",
        description = "Shows what can be known: all sections and collections, one of them, or one attribute.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileSchema implements Callable<Integer> {
    private final Console console;
    private final Catalogue catalogue = Catalogue.standard();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "A section, a collection, an attribute or a field: compensation, current_title, positions.title.")
    private @Nullable String name;

    @Option(
            names = "--json",
            description = "JSON, as the server's GET /api/v1/profile/schema answers; of a part, that part.")
    private boolean json;

    public ProfileSchema(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name == null) {
            whole();
            return ExitCode.OK;
        }
        String wanted = Names.plain(name);
        Names names = new Names(catalogue);
        Optional<Section> section = names.section(wanted);
        Optional<ItemCollection> collection = catalogue.collection(wanted);
        Optional<Attribute<?>> attribute = catalogue.find(wanted);
        if (section.isPresent()) {
            section(section.get());
        } else if (collection.isPresent()) {
            collection(collection.get());
        } else if (attribute.isPresent()) {
            attribute(wanted, attribute.get());
        } else {
            throw new CoachException(ErrorCode.UNKNOWN_ATTRIBUTE, Names.unknown(wanted, names.everything()));
        }
        return ExitCode.OK;
    }

    private void whole() {
        if (json) {
            console.out(JsonLine.of(generator -> new SchemaJson(generator).whole(catalogue)));
            return;
        }
        catalogue
                .sections()
                .forEach(section -> line(
                        section.name(), section.title(), section.attributes().size() + " attributes"));
        catalogue
                .collections()
                .forEach(collection -> line(
                        collection.name(),
                        collection.title(),
                        "items with " + collection.fields().size() + " fields"));
        console.out("");
        console.out(console.style().dim("'coach profile schema NAME' shows one of them."));
    }

    private void line(String name, String title, String size) {
        console.out(
                "%s  %-34s %s".formatted(bold(name, 26), title, console.style().dim(size)));
    }

    private void section(Section section) {
        if (json) {
            console.out(JsonLine.of(generator -> new SchemaJson(generator).section(section)));
        } else {
            console.out(console.style().bold(section.title()));
            attributes(section.attributes());
        }
    }

    private void collection(ItemCollection collection) {
        if (json) {
            console.out(JsonLine.of(generator -> new SchemaJson(generator).collection(collection)));
        } else {
            console.out(console.style().bold(collection.title())
                    + console.style().dim("  told apart by " + String.join(", ", collection.identity())));
            attributes(collection.fields());
        }
    }

    private void attributes(List<Attribute<?>> attributes) {
        int width = attributes.stream()
                        .mapToInt(attribute -> attribute.name().length())
                        .max()
                        .orElse(0)
                + 2;
        for (Attribute<?> attribute : attributes) {
            String sensitive = attribute.sensitivity() == Sensitivity.SENSITIVE ? "  needs consent" : "";
            console.out("  " + bold(attribute.name(), width) + attribute.meaning()
                    + console.style().dim("  " + kind(attribute.type()) + sensitive));
        }
    }

    private void attribute(String full, Attribute<?> attribute) {
        if (json) {
            console.out(JsonLine.of(generator -> new SchemaJson(generator).attribute(attribute)));
            return;
        }
        console.out(console.style().bold(full) + "  " + attribute.meaning());
        fact("holds", kind(attribute.type()));
        if (attribute.question() != null && attribute.reason() != null) {
            fact("asked", attribute.question());
            fact("because", attribute.reason());
        }
        fact("importance", attribute.importance() + " of 5, burden " + attribute.burden() + " of 5");
        fact("sensitivity", attribute.sensitivity().name().toLowerCase(Locale.ROOT));
        fact("stale", attribute.freshMonths() == 0 ? "never" : "after " + attribute.freshMonths() + " months");
    }

    private void fact(String name, String value) {
        console.out("  %-12s %s".formatted(name, value));
    }

    private String bold(String name, int width) {
        return console.style().bold(name) + " ".repeat(Math.max(1, width - name.length()));
    }

    /** What a type holds, in words. */
    private static String kind(AttributeType<?> type) {
        return switch (type) {
            case AttributeType.Text text -> "text";
            case AttributeType.Address address -> type.code();
            case AttributeType.Shaped shaped -> "a code such as " + shaped.example();
            case AttributeType.WholeNumber(int min, int max, String unit) -> "%,d to %,d %s".formatted(min, max, unit);
            case AttributeType.Decimal(int min, int max, int places, String unit) ->
                "%,d to %,d %s".formatted(min, max, unit);
            case AttributeType.YesNo yesNo -> "yes or no";
            case AttributeType.Scale scale -> "1 to 5";
            case AttributeType.Percent percent -> "0 to 100 %";
            case AttributeType.Month month -> "a year or a month";
            case AttributeType.Months months -> "from when to when";
            case AttributeType.Day day -> "a date";
            case AttributeType.Pay pay -> "pay: an amount, a currency, for what time";
            case AttributeType.Choice<?> choice -> "one of: " + listed(choice.allowed());
            case AttributeType.Choices<?> choices -> "some of: " + listed(choices.allowed());
            case AttributeType.Listed listed -> list(listed.list(), "a country", "a language");
            case AttributeType.ListedSet listed -> list(listed.list(), "countries", "languages");
        };
    }

    private static String list(CodeList list, String country, String language) {
        return switch (list) {
            case COUNTRY -> country;
            case LANGUAGE -> language;
            case CURRENCY -> "a currency";
            case TIME_ZONE -> "a time zone";
        };
    }

    private static String listed(List<String> allowed) {
        return String.join(", ", allowed).replace('_', ' ');
    }
}
