package dev.coach.cli.profile;

import dev.coach.cli.console.Console;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
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
public final class ProfileSplit extends Change {
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
    ProfileUpdate change(Opened opened, Profile profile) {
        Target.Item target = item(opened, item, profile);
        return opened.coach()
                .splitItem()
                .run(
                        opened.coachee(),
                        target.collection(),
                        target.item(),
                        Objects.requireNonNull(ObservationNames.find(mention, opened, target)));
    }
}
