package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.Positions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportProfileTest extends AdasImports {
    @Test
    void recordsWhatAFileSaysWithTheAuthorityOfADocumentAndItsPlace() {
        ImportOutcome.Imported outcome =
                imported(new GivenFile().says("city", "Bern").leavesOut("pets"));

        ProfileValue city = profile().find(Identity.CITY).orElseThrow();
        assertThat(city.value()).isEqualTo("Bern");
        assertThat(city.authority()).isEqualTo(Authority.DOCUMENT);
        assertThat(city.source()).isEqualTo(new Source.Imported("cv.txt", "/city"));
        assertThat(city.quote()).isEqualTo("Bern");
        assertThat(outcome.update().changed()).containsExactly("city");
        assertThat(outcome.leftOut()).containsExactly("pets");
    }

    @Test
    void bringsValuesIntoTheirCanonicalForm() {
        imported(new GivenFile().says("country", "de").says("email", " a@example.org "));

        assertThat(profile().get(Identity.COUNTRY)).contains("DE");
        assertThat(profile().get(Identity.EMAIL)).contains("a@example.org");
    }

    @Test
    void changesNothingWhenItReadsAFileTwice() {
        imported(positions());
        Profile before = profile();
        int recorded = coach.stores().profiles().ledger(ADA).size();

        ImportOutcome.Imported again = imported(positions());

        assertThat(again.update().observations()).isEmpty();
        assertThat(profile()).isEqualTo(before);
        assertThat(coach.stores().profiles().ledger(ADA)).hasSize(recorded);
    }

    @Test
    void doesNotOverwriteWhatTheCoacheeCorrected() {
        coach.editProfile().run(new EditProfileCommand(ADA, null, List.of(new Edit.Set(CITY, "Basel"))));

        imported(new GivenFile().says("city", "Bern"));

        assertThat(profile().get(Identity.CITY)).contains("Basel");
        assertThat(profile().conflict(CITY))
                .get()
                .extracting(conflict -> conflict.contender().value())
                .isEqualTo("Bern");
    }

    @Test
    void doesNotBringBackWhatTheCoacheeRejectedUndidOrRemoved() {
        GivenFile file = positions().says("city", "Bern").says("region", "Bern");
        imported(file);
        coach.rejectValue().run(ADA, CITY, null);
        coach.undoChange().run(ADA, new Target.Scalar("region"), null);
        ProfileItem acme = profile().items(Positions.COLLECTION).getFirst();
        coach.editProfile()
                .run(new EditProfileCommand(ADA, null, List.of(new Edit.RemoveItem("positions", acme.id()))));

        imported(file);
        assertThat(profile().get(Identity.CITY)).isEmpty();
        assertThat(profile().get(Identity.REGION)).isEmpty();
        assertThat(items(Positions.COLLECTION)).hasSize(1);

        ImportOutcome.Imported changed = imported(new GivenFile()
                .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2019", "location=Bern"));
        assertThat(items(Positions.COLLECTION)).hasSize(1);
        assertThat(changed.leftOut()).containsExactly("positions: removed from the profile before");
    }

    @Test
    void importsNothingOfAFileWithAProblem() {
        assertThat(refused(positions().isWrong("/work/2", "must be an object")))
                .containsExactly("/work/2: must be an object");
        assertThat(profile()).isEqualTo(Profile.empty(ADA));
        assertThat(coach.stores().profiles().ledger(ADA)).isEmpty();
    }

    @Test
    void keepsTheGoodPartWhenItIsTold() {
        ImportOutcome outcome = run(positions().says("email", "no mail").isWrong("/work/2", "must be an object"), true);

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(outcome.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/work/2: must be an object",
                        "/email: email must be an e-mail address such as ada@example.org");
        assertThat(items(Positions.COLLECTION)).hasSize(2);
        assertThat(profile().get(Identity.EMAIL)).isEmpty();
    }

    @Test
    void refusesAFileWithNothingGoodInItEvenThen() {
        assertThat(run(new GivenFile().isWrong("", "is not JSON"), true)).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(run(new GivenFile(), false)).isInstanceOf(ImportOutcome.Imported.class);
    }

    @ParameterizedTest
    @CsvSource({
        "birth_year, 2190, '/birth_year: birth_year must be between 1900 and 2020'",
        "phone, call me, /phone: phone must be a phone number such as +34 600 123 456"
    })
    void namesAValueThatCannotBe(String attribute, String value, String problem) {
        assertThat(refused(new GivenFile().says(attribute, value))).containsExactly(problem);
    }

    @Test
    void namesAnEndBeforeItsStartAndAStartThatIsStillToCome() {
        assertThat(refused(new GivenFile()
                        .row("/work/0", "positions", "employer=Acme", "start_date=2021", "end_date=2019")
                        .row("/work/1", "positions", "employer=Beta", "start_date=2031")))
                .containsExactly(
                        "/work/1/start_date: start_date cannot lie in the future",
                        "/work/0: end_date 2019 is before start_date 2021");
        run(new GivenFile().row("/work/0", "positions", "employer=Acme", "start_date=2021", "end_date=2019"), true);
        assertThat(items(Positions.COLLECTION)).containsExactly(Map.of("employer", "Acme"));
    }

    @Test
    void concludesNothingFromAValueThatCannotBe() {
        run(
                new GivenFile()
                        .row("/work/0", "positions", "employer=Acme", "title=Cook", "start_date=2090-01")
                        .concludes("/work/0", "start_date", "positions.current", "true"),
                true);

        assertThat(coach.readProfile()
                        .run(ADA)
                        .items(Positions.COLLECTION)
                        .getFirst()
                        .fields())
                .containsOnlyKeys("employer", "title");
        assertThat(coach.readProfile().run(ADA).values()).isEmpty();
    }

    @Test
    void letsNothingPassThatIsNotLiterallyInTheFile() {
        imported(new GivenFile().pretends("city", "Bern").says("region", "Bern"));

        assertThat(profile().get(Identity.CITY)).isEmpty();
        assertThat(profile().get(Identity.REGION)).contains("Bern");
    }

    @Test
    void keepsNothingSensitiveWithoutConsent() {
        ImportOutcome.Imported outcome = imported(new GivenFile().says("stress_level", "3"));

        assertThat(outcome.leftOut()).containsExactly("stress_level: needs consent");
        assertThat(coach.stores().profiles().ledger(ADA)).isEmpty();
    }

    @Test
    void doesNotUseTheNameOfAFileAsAPath() {
        var command = new ImportProfileCommand(
                ADA, new GivenFile(), "..\\a/b/c\u0007v.txt" + "x".repeat(300), InputStream.nullInputStream(), false);
        assertThat(command.fileName()).startsWith("cv.txtx").hasSize(ImportProfileCommand.MAX_NAME);
        assertThat(new ImportProfileCommand(ADA, new GivenFile(), "/", InputStream.nullInputStream(), false).fileName())
                .isEqualTo("given.txt");
    }

    @Test
    void failsWhenTheContentBreaksOff() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> coach.importProfile()
                        .run(new ImportProfileCommand(ADA, new GivenFile(), "cv.txt", broken, false)))
                .isInstanceOfSatisfying(
                        CoachException.class,
                        failure -> assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    @Test
    void refusesAnItemThatNothingTellsFromOthers() {
        assertThat(refused(new GivenFile().row("/work/0", "positions", "start_date=2011", "location=Bern")))
                .containsExactly("/work/0: needs at least one of employer, title, to be told from others");
    }

    @Test
    void namesTheOneWrongNameOfAnItemAndNothingElse() {
        assertThat(refused(new GivenFile().row("/work/0", "positions", "title=" + "x".repeat(1000), "start_date=2011")))
                .singleElement()
                .asString()
                .startsWith("/work/0")
                .contains("positions.title".replace("positions.", ""));
    }

    @Test
    void namesThePlaceOfACharacterThatCannotBeStored() {
        assertThat(refused(new GivenFile().says("city", "Be\0rn")))
                .containsExactly("/city: city holds a NUL character, which cannot be stored");
    }

    @Test
    void refusesAnItemFromBeforeTheCoacheeWasBorn() {
        coach.editProfile()
                .run(new EditProfileCommand(ADA, null, List.of(new Edit.Set(new Target.Scalar("birth_year"), "1985"))));

        assertThat(refused(new GivenFile().row("/work/0", "positions", "employer=Acme", "start_date=1970")))
                .containsExactly("/work/0: start_date 1970 is too early for birth_year 1985");
    }
}
