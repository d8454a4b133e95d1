package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Education;
import dev.coach.core.schema.Languages;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The coachee has the last word on items, too. */
class OwnWordOnItemsTest extends SamsProfile {
    @Test
    void theHistoryOfAnItemSaysWhyAMentionWasTakenForIt() {
        say("I work as a cook at Acme.");
        say("I work as a cook at ACME Corp. in Leeds.");
        ProfileItem cook = profile().items(Positions.COLLECTION).getFirst();

        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
        assertThat(coach.readHistory()
                        .run(SAM, new Target.Item("positions", cook.id()))
                        .getFirst()
                        .reason())
                .isEqualTo("the employer agrees: Acme, ACME Corp");
    }

    @Test
    void mergesItemsAndSplitsThemAgain() {
        say("I used to be a cook at Acme.");
        say("I used to be a waiter at Hilton.");
        ItemId cook = profile().items(Positions.COLLECTION).getFirst().id();
        ItemId waiter = profile().items(Positions.COLLECTION).getLast().id();

        coach.mergeItems().run(SAM, "positions", waiter, cook);
        assertThat(profile().items(Positions.COLLECTION)).singleElement().satisfies(item -> {
            assertThat(item.value("employer")).contains("Hilton");
            assertThat(coach.readHistory().run(SAM, new Target.Item("positions", item.id())))
                    .anyMatch(entry -> "you said that the two are one".equals(entry.reason()));
        });

        ObservationId mention = profile().item("positions", cook).orElseThrow().fields().values().stream()
                .filter(field -> field.value().equals("Hilton"))
                .findFirst()
                .orElseThrow()
                .observation();
        coach.splitItem().run(SAM, "positions", cook, mention);
        assertThat(profile().items(Positions.COLLECTION))
                .extracting(item -> item.value("employer").orElse(""))
                .containsExactly("Acme", "Hilton");

        coach.undoChange().run(SAM, new Target.Item("positions", cook), null);
        assertThat(profile().items(Positions.COLLECTION)).hasSize(1);
    }

    @Test
    void undoesAnItemThatWasAddedAtOnceAtOnce() {
        edit(new Edit.AddItem("skills", Map.of("name", "SQL", "level", "4", "years", "2")));
        ItemId sql = profile().items(Skills.COLLECTION).getFirst().id();
        edit(new Edit.Set(new Target.Field("skills", sql, "level"), "5"));

        coach.undoChange().run(SAM, new Target.Item("skills", sql), null);
        assertThat(profile().item("skills", sql).orElseThrow().value("level")).contains("4");

        coach.undoChange().run(SAM, new Target.Item("skills", sql), null);
        assertThat(profile().items(Skills.COLLECTION)).isEmpty();
    }

    @Test
    void undoesTheUndoOfAnItemAtOnce() {
        edit(new Edit.AddItem("positions", Map.of("title", "cook", "employer", "Acme", "start_date", "2015")));
        ProfileItem cook = profile().items(Positions.COLLECTION).getFirst();
        Target.Item item = new Target.Item("positions", cook.id());
        coach.undoChange().run(SAM, item, null);
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();

        coach.undoChange()
                .run(SAM, item, stores.profiles().ledger(SAM).getLast().id());

        assertThat(profile().item("positions", cook.id()).orElseThrow().written())
                .isEqualTo(cook.written());
    }

    @Test
    void bringsBackAllOfAnItemThatWasRejectedOrRemoved() {
        edit(new Edit.AddItem(
                "positions", Map.of("title", "cook", "employer", "Acme", "start_date", "2015", "location", "Leeds")));
        ProfileItem cook = profile().items(Positions.COLLECTION).getFirst();
        Target.Item item = new Target.Item("positions", cook.id());

        coach.rejectValue().run(SAM, item, null);
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();
        coach.undoChange().run(SAM, item, null);
        assertThat(profile().item("positions", cook.id()).orElseThrow().written())
                .isEqualTo(cook.written());

        edit(new Edit.RemoveItem("positions", cook.id()));
        assertThat(profile().items(Positions.COLLECTION)).isEmpty();
        coach.undoChange().run(SAM, item, null);
        assertThat(profile().item("positions", cook.id()).orElseThrow().written())
                .isEqualTo(cook.written());
    }

    @Test
    void namesWhatWasRejectedWhenItIsToldOfAgain() {
        say("I know Python. I speak German. I have a degree in physics.");
        reject(Skills.COLLECTION, Languages.COLLECTION, Education.COLLECTION);
        say("I am learning Python now. My German is at B1. I finished my degree in physics in 2012.");

        assertThat(profile().items(Education.COLLECTION))
                .singleElement()
                .satisfies(study -> assertThat(study.value("field_of_study")).contains("physics"));

        assertThat(profile().items(Skills.COLLECTION))
                .extracting(skill -> skill.value("name").orElse(""))
                .contains("Python")
                .doesNotContain("");
        assertThat(profile().items(Languages.COLLECTION))
                .singleElement()
                .satisfies(german -> assertThat(german.value("name")).contains("German"));
    }

    private void reject(ItemCollection... collections) {
        for (ItemCollection collection : collections) {
            for (ProfileItem item : profile().items(collection)) {
                coach.rejectValue().run(SAM, new Target.Item(collection.name(), item.id()), null);
            }
        }
    }

    @Test
    void saysMoreOfAnItemThatIsKnownInsteadOfAddingItTwice() {
        edit(new Edit.AddItem("skills", Map.of("name", "Java")), new Edit.AddItem("skills", Map.of("name", "java")));
        edit(new Edit.AddItem("skills", Map.of("name", "Java", "level", "4")));
        edit(
                new Edit.AddItem("skills", Map.of("name", "MS Excel")),
                new Edit.AddItem("skills", Map.of("name", "Excel")));

        assertThat(profile().items(Skills.COLLECTION))
                .extracting(
                        item -> item.value("name").orElse(""),
                        item -> item.value("level").orElse(""))
                .containsExactly(tuple("Java", "4"), tuple("Excel", ""));
    }

    @Test
    void addsAnItemOfTheSameNameWhenItsTimesDiffer() {
        edit(new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2015", "end_date", "2016")));
        edit(new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2019", "end_date", "2021")));

        assertThat(profile().items(Positions.COLLECTION)).hasSize(2);
    }

    @Test
    void addsAgainWhatTheSameEditsRemove() {
        edit(new Edit.AddItem("skills", Map.of("name", "SQL", "level", "4")));
        ItemId sql = profile().items(Skills.COLLECTION).getFirst().id();
        edit(new Edit.RemoveItem("skills", sql), new Edit.AddItem("skills", Map.of("name", "SQL")));

        assertThat(profile().items(Skills.COLLECTION))
                .hasSize(1)
                .allMatch(item -> item.value("level").isEmpty());
    }

    @Test
    void neitherMergesNorSplitsWhatIsNotThere() {
        edit(new Edit.AddItem("skills", Map.of("name", "SQL")));
        ItemId sql = profile().items().values().iterator().next().getFirst().id();
        Observation only = stores.profiles().ledger(SAM).getFirst();

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.mergeItems().run(SAM, "skills", sql, new ItemId(new UUID(4, 4))))
                .returns(ErrorCode.NOT_FOUND, CoachException::code);
        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() -> coach.splitItem().run(SAM, "skills", sql, only.id()))
                .returns(ErrorCode.INVALID_INPUT, CoachException::code);
    }
}
