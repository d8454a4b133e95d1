package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coach profile consent}. */
@Command(
        name = "consent",
        description =
                "Shows or says whether sensitive things may be asked about and kept; without your consent they are not.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What you said or imported in your own words about health, belief and the like needs the consent to wellbeing, whatever it",
            "answers, and goes with it; what you typed into the profile stands.",
            "Example: coach profile consent wellbeing on"
        })
public final class ProfileConsent extends OnProfile {
    @Parameters(index = "0", arity = "0..1", paramLabel = "SECTION", description = "The section or collection.")
    private @Nullable String section;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "on|off",
            description = "'off' erases what is known of it, with its history.")
    private @Nullable Switch position;

    @Option(names = "--yes", description = "Erases without asking.")
    private boolean yes;

    /** Whether consent is given. */
    enum Switch {
        ON,
        OFF
    }

    public ProfileConsent(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return position != null;
    }

    @Override
    protected int run(Opened opened) {
        Map<String, String> titles = sensitive(opened.coach().catalogue());
        if (section != null) {
            String name = Names.plain(section);
            if (!titles.containsKey(name)) {
                throw new CoachException(
                        ErrorCode.UNKNOWN_ATTRIBUTE,
                        "%s needs no consent; these do: %s.".formatted(name, String.join(", ", titles.keySet())));
            }
            titles.keySet().retainAll(Set.of(name));
            if (position == Switch.ON) {
                opened.coach().giveConsent().run(opened.coachee(), name);
            } else if (position == Switch.OFF) {
                if (!mayErase(name)) {
                    return ExitCode.NOT_ALLOWED;
                }
                opened.coach().withdrawConsent().run(opened.coachee(), name);
            }
        }
        print(
                titles,
                opened.coach().readProfile().run(opened.coachee(), List.of()).consents());
        return ExitCode.OK;
    }

    private boolean mayErase(String name) {
        if (yes) {
            return true;
        }
        if (!mayAsk()) {
            console()
                    .err("This erases all that is sensitive in %s, with its history. Say --yes if you mean it."
                            .formatted(name));
            return false;
        }
        String answer = console()
                .ask("This erases all that is sensitive in %s, with its history. Type 'yes' to go on.".formatted(name));
        if (!answer.toLowerCase(Locale.ROOT).equals("yes")) {
            console().err("Nothing was changed.");
            return false;
        }
        return true;
    }

    private void print(Map<String, String> titles, Set<String> given) {
        if (json()) {
            console().out(JsonLine.of(json -> {
                json.writeStartObject();
                json.writeArrayPropertyStart("items");
                titles.forEach((name, title) -> {
                    json.writeStartObject();
                    json.writeStringProperty("section", name);
                    json.writeStringProperty("title", title);
                    json.writeBooleanProperty("given", given.contains(name));
                    json.writeEndObject();
                });
                json.writeEndArray();
                json.writeEndObject();
            }));
            return;
        }
        titles.forEach((name, title) -> console()
                .out("%-22s %s  %s"
                        .formatted(
                                name,
                                given.contains(name)
                                        ? console().style().green("on ")
                                        : console().style().yellow("off"),
                                console().style().dim(title))));
    }

    /** The titles of the sections and collections that hold something sensitive. */
    private static Map<String, String> sensitive(Catalogue catalogue) {
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue.sections().stream()
                .filter(Section::needsConsent)
                .forEach(section -> titles.put(section.name(), section.title()));
        catalogue.collections().stream()
                .filter(ItemCollection::needsConsent)
                .forEach(collection -> titles.put(collection.name(), collection.title()));
        return titles;
    }
}
