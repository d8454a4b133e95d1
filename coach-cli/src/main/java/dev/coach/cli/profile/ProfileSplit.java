package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code coach profile split}. */
@Command(
        name = "split",
        description = "Says that a mention was taken for the wrong item: it becomes an item of its own.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: coach profile history positions/1, then: coach profile split positions/1 9f3a1c22"})
public final class ProfileSplit extends OnProfile {
    @Parameters(index = "0", paramLabel = "ITEM", description = "The item that holds too much.")
    private String item = "";

    @Parameters(
            index = "1",
            paramLabel = "ID",
            description = "Any observation of that mention, as 'coach profile history ITEM' shows it.")
    private String mention = "";

    public ProfileSplit(Console console, Map<String, String> environment) {
        super(console, environment);
    }

    @Override
    protected boolean changes() {
        return true;
    }

    @Override
    protected int run(Opened opened) {
        Profile profile = opened.coach().readProfile().run(opened.coachee());
        Target.Item target = ProfileMerge.item(opened, item, profile);
        var update = opened.coach()
                .splitItem()
                .run(
                        opened.coachee(),
                        target.collection(),
                        target.item(),
                        Objects.requireNonNull(ObservationNames.find(mention, opened, target)));
        new Changes(console(), opened.coach().catalogue()).print(update, json(), opened.now());
        return ExitCode.OK;
    }
}
