package dev.coach.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.policy.Consent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    static Stream<Attribute<?>> all() {
        return Stream.concat(
                CATALOGUE.scalars().stream(),
                CATALOGUE.collections().stream().flatMap(collection -> collection.fields().stream()));
    }

    static List<Attribute<?>> scalars() {
        return CATALOGUE.scalars();
    }

    @Test
    void declaresWhatACareerIsMadeOf() {
        assertThat(CATALOGUE.sections()).hasSizeGreaterThanOrEqualTo(23);
        assertThat(CATALOGUE.collections()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(CATALOGUE.scalars()).hasSizeGreaterThanOrEqualTo(397);
    }

    private static final Pattern DECLARES = Pattern.compile(" =\\s+IN\\.(section|collection)\\(");

    /** A section with a file of its own that nobody lists would be declared in vain. */
    @Test
    void listsEveryFileThatDeclares() throws IOException {
        Path sources =
                Path.of("src/main/java", CatalogueTest.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.filter(file -> DECLARES.matcher(read(file)).find()))
                    .hasSize(CATALOGUE.sections().size()
                            + CATALOGUE.collections().size());
        }
    }

    @Test
    void knowsWhatIsKeptOnlyWithConsent() {
        assertThat(Stream.concat(
                        CATALOGUE.sections().stream()
                                .filter(Section::needsConsent)
                                .map(Section::name),
                        CATALOGUE.collections().stream()
                                .filter(ItemCollection::needsConsent)
                                .map(ItemCollection::name)))
                .containsExactlyInAnyOrderElementsOf(new Consent(CATALOGUE).sections());
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysInFullWhatItIs(Attribute<?> attribute) {
        assertThat(attribute.meaning()).matches("\\p{Lu}.*[^.]").hasSizeLessThanOrEqualTo(160);
        assertThat(attribute.question()).isNotNull().hasSizeLessThanOrEqualTo(120);
        assertThat(attribute.reason()).endsWith(".");
    }

    @Test
    void givesNoNameTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(CATALOGUE.names())
                .allSatisfy(name -> assertThat(seen.add(name)).isTrue());
        assertThat(CATALOGUE.views()).allSatisfy(view -> {
            assertThat(seen.add(view.name())).isTrue();
            assertThat(CATALOGUE.find(view.collection() + "." + view.field())).isPresent();
        });
    }

    @Test
    void keepsASectionSmallEnoughForOneTable() {
        assertThat(CATALOGUE.sections())
                .allSatisfy(section -> assertThat(section.attributes()).hasSizeBetween(1, 40));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void asksOneQuestionAndExplainsIt(Attribute<?> attribute) {
        if (attribute.question() != null) {
            assertThat(attribute.question()).endsWith("?").doesNotContain("\n");
            assertThat(attribute.question().chars().filter(letter -> letter == '?'))
                    .hasSize(1);
        }
    }

    /** What has no words of its own is named: "your visa type". */
    @ParameterizedTest
    @MethodSource("scalars")
    void hasWordsForWhatCannotBeNamedAlone(Attribute<?> attribute) {
        if (attribute.type() instanceof AttributeType.YesNo) {
            assertThat(attribute.reflection()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "years_of_experience, 12, 12",
        "years_of_experience, 2.5, 2.5",
        "years_of_experience, 2.0, 2",
        "country, de, DE",
        "work_authorized_countries, 'fr, DE,fr', 'DE,FR'",
        "remote_preference, No preference, no_preference",
        "employment_type, PART-TIME, part_time",
        "goal_deadline, 2027, 2027",
        "goal_deadline, 2027-06, 2027-06",
        "willing_to_relocate, Yes, true",
        "satisfaction_pay, 4, 4",
        "email, ' sam@example.org ', sam@example.org",
        "github_url, github.com/sam, github.com/sam"
    })
    void bringsAValueIntoItsCanonicalForm(String name, String written, String canonical) {
        assertThat(canonical(CATALOGUE.find(name).orElseThrow(), written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "travel_percent_max, 300, must be between 0 and 100 percent",
        "birth_year, 2190, must be between 1900 and 2020",
        "years_of_experience, many, is not a number of years with at most one decimal place",
        "country, Atlantis, must be an ISO 3166-1 country code such as DE",
        "goal_deadline, 2027-13, must be a year or a month such as 2019 or 2019-05",
        "satisfaction_pay, 6, must be a whole number from 1 to 5",
        "email, sam at example, must be an e-mail address such as ada@example.org",
        "phone, 12, must be a phone number such as +34 600 123 456",
        "current_title, ' ', must not be empty",
        "employment_type, gig, 'must be one of full_time, part_time, contract, freelance, temporary, internship, apprenticeship'"
    })
    void refusesWhatCannotBeTrueAndSaysWhy(String name, String written, String reason) {
        assertThat(CATALOGUE.find(name).orElseThrow().type().read(written)).isEqualTo(new Reading.Rejected<>(reason));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void readsEachAllowedChoiceBack(Attribute<?> attribute) {
        if (attribute.type() instanceof AttributeType.Choice<?> choice) {
            assertThat(choice.allowed())
                    .allSatisfy(value -> assertThat(canonical(attribute, value)).isEqualTo(value));
        }
    }

    private static <T> String canonical(Attribute<T> attribute, String written) {
        return switch (attribute.type().read(written)) {
            case Reading.Accepted<T>(T value) -> attribute.type().write(value);
            case Reading.Rejected<T>(String reason) -> "rejected: " + reason;
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
