package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.console.Printable;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.schema.Catalogue;
import java.util.Map;
import picocli.CommandLine.Command;

/** {@code coach profile conflicts}. */
@Command(
        name = "conflicts",
        description = "Shows where two answers disagree, with the words that prove each, and how to decide.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileConflicts extends OnProfile {
    public ProfileConflicts(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        if (json()) {
            printJson(opened, profile);
        } else if (profile.conflicts().isEmpty()) {
            console().out("No two answers disagree.");
        } else {
            profile.conflicts().forEach(conflict -> print(opened, profile, conflict));
        }
        return ExitCode.OK;
    }

    private void print(Opened opened, Profile profile, Conflict conflict) {
        Attribute<?> attribute = attribute(opened.coach().catalogue(), conflict);
        String name = opened.names().written(conflict.target(), profile);
        console().out(console().style().bold(name));
        profile.find(conflict.target()).ifPresent(current -> value("the profile holds", attribute, current));
        value(conflict.retracts() ? "is said to be over" : "disagrees", attribute, conflict.contender());
        console()
                .out("  Decide: coach profile confirm %s, or: coach profile confirm %s --contender"
                        .formatted(name, name));
        console().out("");
    }

    private void value(String role, Attribute<?> attribute, ProfileValue value) {
        console()
                .out("  %-18s %s  %s"
                        .formatted(
                                role,
                                Printable.line(ReadableValue.measured(attribute.type(), value.value())),
                                console()
                                        .style()
                                        .dim("%s in %s, %s"
                                                .formatted(
                                                        value.authority().code(),
                                                        ReadableProfile.source(value),
                                                        ReadableProfile.day(value.observedAt())))));
        console().out("  %-18s %s".formatted("", console().style().dim("“" + Printable.line(value.quote()) + "”")));
    }

    private void printJson(Opened opened, Profile profile) {
        console().out(JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", profile.version());
            json.writeArrayPropertyStart("items");
            for (Conflict conflict : profile.conflicts()) {
                Attribute<?> attribute = attribute(opened.coach().catalogue(), conflict);
                json.writeStartObject();
                json.writeStringProperty("attribute", conflict.target().attribute());
                ProfileHistory.item(conflict.target())
                        .ifPresent(item -> json.writeStringProperty("item", item.toString()));
                json.writeName("current");
                JsonProfile.value(
                        json, attribute, profile.find(conflict.target()).orElseThrow(), null, opened.now());
                json.writeName("contender");
                JsonProfile.value(json, attribute, conflict.contender(), null, opened.now());
                if (conflict.retracts()) {
                    json.writeBooleanProperty("retracts", true);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private static Attribute<?> attribute(Catalogue catalogue, Conflict conflict) {
        return catalogue.find(conflict.target().attribute()).orElseThrow();
    }
}
