package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of a file that become items, or say more of those that are known. */
class ImportedItemsTest extends AdasImports {
    @Test
    void knowsRowsAgainThatHaveMovedInAFileThatWasRenamed() {
        imported(positions());
        GivenFile moved = new GivenFile()
                .row("/jobs/7", "positions", "employer=Beta", "title=Chef", "start_date=2021-04")
                .row("/jobs/8", "positions", "employer=Acme", "title=Cook", "start_date=2019", "end_date=2021");
        Profile before = profile();

        coach.importProfile()
                .run(new ImportProfileCommand(ADA, moved, "new.txt", InputStream.nullInputStream(), false));

        assertThat(profile()).isEqualTo(before);
    }

    @Test
    void addsToAnItemThatIsKnownAndKeepsTwoStaysApart() {
        imported(new GivenFile()
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2015", "end_date=2017")
                .row("/work/1", "positions", "employer=Acme", "title=Cook", "start_date=2019"));
        imported(new GivenFile()
                .row("/a", "positions", "employer=ACME Corp.", "title=Cook", "start_date=2019", "location=Bern"));

        assertThat(items(Positions.COLLECTION))
                .extracting(position -> position.get("start_date"), position -> position.get("location"))
                .containsExactly(tuple("2015", null), tuple("2019", "Bern"));
    }

    @Test
    void importsNoMoreThanAThousandItemsOfOneCollection() {
        GivenFile many = new GivenFile();
        for (int row = 0; row <= CheckFile.MAX_ITEMS; row++) {
            many.row("/skills/" + row, "skills", "name=skill " + row, "level=3");
        }

        assertThat(refused(many))
                .containsExactly("/skills/1000/name: is one too many: at most 1,000 skills are imported at once");
    }

    @Test
    void givesAllThatARowSaysOneSourceSoThatItCanBeSplitOff() {
        imported(positions());

        assertThat(profile().items(Positions.COLLECTION).getFirst().fields().values())
                .extracting(ProfileValue::source)
                .containsOnly(new Source.Imported("cv.txt", "/work/0"));
    }

    @Test
    void concludesTheCurrentPositionFromTheOnlyOneThatGoesOn() {
        imported(new GivenFile()
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2019", "current=true")
                .row("/work/1", "positions", "employer=Zoo", "title=Guide", "current=true", "work_type=volunteer"));

        ProfileValue title = profile().find(CurrentSituation.TITLE).orElseThrow();
        assertThat(title.value()).isEqualTo("Cook");
        assertThat(title.authority()).isEqualTo(Authority.INFERRED);
        assertThat(profile().get(CurrentSituation.EMPLOYER)).contains("Acme");
    }

    @Test
    void concludesNothingFromTwoPositionsThatGoOn() {
        imported(new GivenFile()
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "current=true")
                .row("/work/1", "positions", "employer=Beta", "title=Chef", "current=true"));

        assertThat(profile().get(CurrentSituation.TITLE)).isEmpty();
    }

    @Test
    void leavesALedgerThatAddsUpToTheProfile() {
        imported(positions().says("current_title", "Chef"));
        imported(new GivenFile().row("/a", "positions", "employer=Beta", "title=Chef", "end_date=2024"));

        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
        assertThat(profile().get(CurrentSituation.TITLE)).isEqualTo(Optional.of("Chef"));
    }

    @Test
    void bringsNothingBackThatWasRejectedHoweverAnotherFileSpellsIt() {
        imported(new GivenFile().row("/skills/0", "skills", "name=MS Excel").row("/skills/1", "skills", "name=Python"));
        profile()
                .items(Skills.COLLECTION)
                .forEach(skill -> coach.rejectValue().run(ADA, new Target.Item("skills", skill.id()), null));

        ImportOutcome.Imported again = imported(new GivenFile()
                .row("/a", "skills", "name=python", "level=4")
                .row("/b", "skills", "name=Excel")
                .row("/c", "skills", "name=SQL"));

        assertThat(items(Skills.COLLECTION))
                .extracting(skill -> skill.get("name"))
                .containsExactly("SQL");
        assertThat(again.leftOut()).containsExactly("skills: removed from the profile before");
    }

    @Test
    void whatTheCoacheeSaysOrAddsAfterARejectionIsKnownToFilesToo() {
        imported(new GivenFile().row("/skills/0", "skills", "name=Python"));
        rejectOnly(Skills.COLLECTION);
        coach.takeTurn()
                .run(new TakeTurnCommand(ADA, coach.openConversation().run(ADA).id(), "I know Python."), event -> {});

        imported(new GivenFile().row("/a", "skills", "name=python", "level=4"));

        assertThat(items(Skills.COLLECTION))
                .extracting(skill -> skill.get("level"))
                .containsExactly("4");
    }

    @Test
    void aRejectedPositionKeepsNoOtherOneOut() {
        imported(new GivenFile().row("/work/0", "positions", "title=Cook"));
        rejectOnly(Positions.COLLECTION);
        imported(new GivenFile().row("/work/7", "positions", "employer=Acme", "title=Cook"));
        rejectOnly(Positions.COLLECTION);

        imported(new GivenFile()
                .row("/a", "positions", "employer=Acme", "title=Chef")
                .row("/b", "positions", "employer=Beta", "title=Cook")
                .row("/c", "positions", "employer=ACME Ltd", "title=cook"));

        assertThat(items(Positions.COLLECTION))
                .extracting(position -> position.get("title") + " " + position.get("employer"))
                .containsExactly("Chef Acme", "Cook Beta");
    }

    @Test
    void aRejectionThatWasUndoneKeepsNothingOut() {
        imported(new GivenFile().row("/skills/0", "skills", "name=Python"));
        Target python = rejectOnly(Skills.COLLECTION);
        coach.undoChange().run(ADA, python, null);
        coach.undoChange().run(ADA, python, null);
        assertThat(items(Skills.COLLECTION)).isEmpty();

        imported(new GivenFile().row("/a", "skills", "name=python"));

        assertThat(items(Skills.COLLECTION)).hasSize(1);
    }

    private Target rejectOnly(ItemCollection collection) {
        Target only = new Target.Item(
                collection.name(), profile().items(collection).getFirst().id());
        coach.rejectValue().run(ADA, only, null);
        return only;
    }
}
