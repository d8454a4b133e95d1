package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.cli.console.JsonLine;
import dev.coach.core.domain.profile.Completeness;
import dev.coach.core.domain.profile.Completeness.Share;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** {@code coach profile completeness}. */
@Command(
        name = "completeness",
        description = "Shows how much of what helps the coaching is known, by section and for your goal.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ProfileCompleteness extends OnProfile {
    private static final int BAR = 20;

    public ProfileCompleteness(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected int run(Opened opened) {
        Completeness measured = opened.coach().readCompleteness().run(opened.coachee());
        if (json()) {
            console().out(JsonLine.of(json -> {
                json.writeStartObject();
                json.writeName("goal");
                share(json, measured.goal());
                json.writeObjectPropertyStart("sections");
                measured.sections().forEach((name, share) -> {
                    json.writeName(name);
                    share(json, share);
                });
                json.writeEndObject();
                json.writeEndObject();
            }));
            return ExitCode.OK;
        }
        Map<String, String> titles = titles(opened.coach().catalogue());
        console().out(line("For your goal", measured.goal()));
        measured.sections().forEach((name, share) -> console().out(line(titles.getOrDefault(name, name), share)));
        return ExitCode.OK;
    }

    private String line(String title, Share share) {
        long full = Math.round(share.share() * BAR);
        String bar = "█".repeat((int) full) + "░".repeat((int) (BAR - full));
        return "%-34s %s %3.0f %%  %s"
                .formatted(
                        title,
                        console().style().green(bar),
                        share.share() * 100,
                        console().style().dim("%d of %d".formatted(share.known(), share.of())));
    }

    private static Map<String, String> titles(Catalogue catalogue) {
        Map<String, String> titles = new LinkedHashMap<>();
        catalogue.sections().forEach(section -> titles.put(section.name(), section.title()));
        catalogue.collections().forEach(collection -> titles.put(collection.name(), collection.title()));
        return titles;
    }

    private static void share(JsonGenerator json, Share share) {
        json.writeStartObject();
        json.writeNumberProperty("known", share.known());
        json.writeNumberProperty("of", share.of());
        json.writeNumberProperty("share", share.share());
        json.writeEndObject();
    }
}
