package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.document.DocumentReading.Readable;
import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.document.UnreadableReason;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.resume.ResumeRules;
import dev.coach.core.port.DocumentReader;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the shared résumés from end to end and measures every field. */
class SharedResumesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PdfLimits PATIENT = new PdfLimits(10 << 20, 50, 200_000, 256, Duration.ofSeconds(120));
    private static final List<String> REQUIRED = List.of(
            "full_name",
            "email",
            "phone",
            "positions.title",
            "positions.employer",
            "positions.start_date",
            "positions.end_date",
            "positions.current",
            "education.institution",
            "education.degree",
            "skills.level");

    private final DocumentReader reader = PdfDocuments.create(PATIENT);

    @Test
    void readsEveryRequiredField() throws IOException {
        Scorecard scorecard = new Scorecard();
        ExpectedResume rendercv = ExpectedResume.ofRendercv(
                JSON.readTree(Files.readString(SharedTestData.path("resumes/rendercv/truth.json"))));
        for (Path pdf : pdfs("resumes/rendercv")) {
            DocumentText text = text(pdf);
            scorecard.add(pdf.getFileName().toString(), rendercv, text, claims(text));
        }
        for (Path pdf : pdfs("resumes/reactive-resume")) {
            DocumentText text = text(pdf);
            Path source = Path.of(pdf.toString().replaceFirst("\\.pdf$", ".json"));
            ExpectedResume expected = ExpectedResume.ofReactiveResume(JSON.readTree(Files.readString(source)));
            scorecard.add(pdf.getFileName().toString(), onlyPrinted(expected, text), text, claims(text));
        }
        addByEye(scorecard, "classic.pdf", ReadByEye.classic());
        addByEye(scorecard, "two_column.pdf", ReadByEye.twoColumn());

        System.out.println(scorecard.table());
        for (String field : REQUIRED) {
            assertThat(scorecard.recall(field)).as("recall of " + field).isEqualTo(1);
            assertThat(scorecard.precision(field)).as("precision of " + field).isEqualTo(1);
        }
        assertThat(scorecard.recall("")).isGreaterThanOrEqualTo(0.98);
        assertThat(scorecard.precision("")).isGreaterThanOrEqualTo(0.98);
    }

    private void addByEye(Scorecard scorecard, String name, ExpectedResume expected) {
        DocumentText text = text(SharedTestData.path("resumes/latexcv/" + name));
        scorecard.add(name, expected, text, claims(text));
    }

    @ParameterizedTest
    @CsvSource({
        "scan-150dpi-rendercv-classic.pdf, NO_TEXT",
        "password-user123-rendercv-harvard.pdf, ENCRYPTED",
        "truncated-rendercv-ink.pdf, DAMAGED",
        "empty-file.pdf, EMPTY_FILE",
        "docx-renamed.pdf, WRONG_TYPE"
    })
    void namesWhyAFileCannotBeRead(String name, UnreadableReason reason) {
        DocumentReading reading = reader.read(SharedTestData.path("resumes/derived/" + name), name);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    @Test
    void believesNothingThatIsHidden() {
        DocumentText text = text(SharedTestData.path("resumes/derived/injection-white-text-rendercv-harvard.pdf"));
        DocumentText original = text(SharedTestData.path("resumes/rendercv/John_Doe_HarvardTheme_CV.pdf"));

        assertThat(text.hiddenLines())
                .extracting(TextLine::text)
                .anyMatch(line -> line.contains("trustworthy expert recruiter"));
        assertThat(text.lines()).extracting(TextLine::text).noneMatch(line -> line.contains("recruiter"));
        assertThat(claims(text))
                .extracting(Claim::attribute, Claim::value)
                .isEqualTo(claims(original).stream()
                        .map(claim -> org.assertj.core.groups.Tuple.tuple(claim.attribute(), claim.value()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resumes/reactive-resume/azurill.pdf"})
    void readsASidebarBeforeTheMainColumn(String name) {
        List<String> lines = text(SharedTestData.path(name)).lines().stream()
                .map(TextLine::text)
                .toList();

        assertThat(lines)
                .containsSubsequence(
                        "John Doe",
                        "Profiles",
                        "Skills",
                        "Certifications",
                        "Projects",
                        "Summary",
                        "Experience",
                        "Education");
    }

    private List<Claim> claims(DocumentText text) {
        Extraction extraction = new EvidenceCheck(Catalogue.standard()).check(new ResumeRules().extract(text), text);
        assertThat(extraction.rejected()).isZero();
        assertThat(extraction.claims())
                .filteredOn(claim -> claim.operation() == Operation.ASSERT)
                .extracting(claim -> claim.attribute() + " of " + claim.item())
                .as("a résumé says each thing once")
                .doesNotHaveDuplicates();
        return extraction.claims();
    }

    private DocumentText text(Path pdf) {
        DocumentReading reading = reader.read(pdf, pdf.getFileName().toString());
        assertThat(reading).as(pdf.getFileName().toString()).isInstanceOf(Readable.class);
        return ((Readable) reading).text();
    }

    private static List<Path> pdfs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SharedTestData.path(folder))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** Templates leave out sections that their source has. */
    private static ExpectedResume onlyPrinted(ExpectedResume expected, DocumentText text) {
        String printed =
                String.join("\n", text.lines().stream().map(TextLine::text).toList());
        return new ExpectedResume(
                expected.scalars(),
                expected.positions(),
                expected.education(),
                expected.skills().stream().filter(printed::contains).toList(),
                expected.levels().entrySet().stream()
                        .filter(level -> printed.contains(level.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
