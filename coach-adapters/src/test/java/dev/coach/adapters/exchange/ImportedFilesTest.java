package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Skills;
import dev.coach.core.testkit.SharedTestData;
import dev.coach.core.usecase.profile.ImportOutcome;
import dev.coach.core.usecase.profile.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files through the engine, from bytes to a profile and out again. */
class ImportedFilesTest extends AdaAndBea {
    static List<ProfileFormat> formats() {
        return ProfileFormats.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "career-changer", "new-grad", "senior-engineer"})
    void importsASharedSampleExportsItAndKnowsItAgain(String name) throws IOException {
        byte[] file = Files.readAllBytes(SharedTestData.path("resumes/json-resume/" + name + ".resume.json"));
        imported(ADA, JSON_RESUME, file);
        Profile profile = profile(ADA);

        assertThat(imported(ADA, JSON_RESUME, file).update().observations()).isEmpty();
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);

        imported(BEA, JSON_RESUME, exported(ADA, JSON_RESUME));
        assertThat(known(profile(BEA))).isEqualTo(known(profile));
        assertThat(exported(BEA, JSON_RESUME)).isEqualTo(exported(ADA, JSON_RESUME));
    }

    @Test
    void losesNothingThatAJsonResumeSaysAndTheProfileDeclares() {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());

        Read read = Read.of(JSON_RESUME, JsonResumeFormatTest.whole());
        Profile profile = profile(ADA);
        assertThat(known(profile)).containsAllEntriesOf(read.scalars());
        for (var collection : Catalogue.standard().collections()) {
            assertThat(profile.items(collection).stream().map(ProfileItem::written))
                    .as(collection.name())
                    .containsExactlyElementsOf(read.items(collection.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bringsBackItsOwnExportWithoutAChange(ProfileFormat format) {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());
        imported(ADA, new LinkedInFormat(), LinkedInFormatTest.whole());
        Map<String, Object> before = known(profile(ADA));

        imported(ADA, format, exported(ADA, format));

        assertThat(known(profile(ADA))).isEqualTo(before);
    }

    @Test
    void takesWhatTwoFilesSayOfOnePositionForOnePosition() {
        imported(ADA, JSON_RESUME, JsonResumeFormatTest.whole());
        imported(ADA, new LinkedInFormat(), LinkedInFormatTest.whole());

        assertThat(profile(ADA).items(Positions.COLLECTION)).hasSize(3);
        assertThat(profile(ADA).items(Skills.COLLECTION)).hasSize(3);
        assertThat(coach.verifyProfile().run(ADA)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void importsTheGoodHalfOnlyWhenItIsTold() {
        String rows = IntStream.range(0, 100)
                .mapToObj(row -> row % 2 == 0
                        ? "Employer %d,Cook,,Bern,%d,%d".formatted(row, 1920 + row, 1920 + row)
                        : "Employer %d,Cook,,Bern,someday,".formatted(row))
                .collect(Collectors.joining(
                        "\n", "Company Name,Title,Description,Location,Started On,Finished On\n", "\n"));
        byte[] archive = new Zip().add("Positions.csv", rows).bytes();

        ImportOutcome refused = run(ADA, new LinkedInFormat(), archive, false);
        assertThat(refused).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(refused.problems()).hasSize(50);
        assertThat(refused.problems().getFirst())
                .isEqualTo(new ProfileFile.Problem(
                        "Positions.csv:3", "Started On must be a date such as 2019 or May 2019"));
        assertThat(coach.stores().profiles().ledger(ADA)).isEmpty();

        ImportOutcome kept = run(ADA, new LinkedInFormat(), archive, true);
        assertThat(kept).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(kept.problems()).hasSize(50);
        assertThat(profile(ADA).items(Positions.COLLECTION)).hasSize(100);
    }
}
