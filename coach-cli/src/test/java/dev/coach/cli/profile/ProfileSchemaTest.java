package dev.coach.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.CommandRun;
import dev.coach.cli.console.ExitCode;
import dev.coach.core.schema.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProfileSchemaTest {
    @Test
    void namesEverySectionAndCollection() {
        CommandRun run = CommandRun.of("profile", "schema");

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        Catalogue catalogue = Catalogue.standard();
        catalogue.sections().forEach(section -> assertThat(run.out()).contains(section.name()));
        catalogue.collections().forEach(collection -> assertThat(run.out()).contains(collection.name()));
    }

    @Test
    void showsOneAttributeWithItsQuestionAndBounds() {
        assertThat(CommandRun.of("profile", "schema", "positions.start_date").out())
                .contains("a year or a month", "importance");
        JsonNode travel = CommandRun.of("profile", "schema", "--json", "travel_percent_max")
                .json()
                .getFirst();
        assertThat(travel.get("max").asInt()).isEqualTo(100);
        assertThat(CommandRun.of("profile", "schema", "mobility").out()).contains("travel_percent_max");
    }

    @Test
    void everyAttributeOfTheCatalogueIsInTheJson() {
        JsonNode whole = CommandRun.of("profile", "schema", "--json").json().getFirst();

        int scalars = 0;
        for (JsonNode section : whole.get("sections")) {
            scalars += section.get("attributes").size();
        }
        assertThat(scalars).isEqualTo(Catalogue.standard().scalars().size());
    }

    @Test
    void anUnknownNameIsAUsageErrorWithWhatIsNear() {
        CommandRun run = CommandRun.of("profile", "schema", "mobilty");

        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("mobility");
    }
}
