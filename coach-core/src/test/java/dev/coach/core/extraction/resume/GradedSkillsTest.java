package dev.coach.core.extraction.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages and their levels, set in every way that designs know. A slash parts lines, a bar the cells of one. */
class GradedSkillsTest {
    static Stream<Arguments> layouts() {
        return Stream.of(
                layout("English / Native / Spanish / Intermediate", "English 5", "Spanish 3"),
                layout("English|Spanish / Native Speaker|Intermediate", "English 5", "Spanish 3"),
                layout(
                        "English|Spanish / Native|Intermediate / German|French / B1|A2",
                        "English 5",
                        "Spanish 3",
                        "German 3",
                        "French 2"),
                layout("English|Spanish / Native|Basic / German / B1", "English 5", "Spanish 2", "German 3"),
                layout("English|Native|Spanish|Intermediate", "English 5", "Spanish 3"),
                layout("English|Native / Spanish|Intermediate", "English 5", "Spanish 3"),
                layout("English: Native / Spanish: Intermediate", "English 5", "Spanish 3"),
                layout("English (Native)|Spanish (Intermediate)", "English 5", "Spanish 3"));
    }

    static Stream<Arguments> layoutsThatLeaveOpenWhoseLevelItIs() {
        return Stream.of(
                layout("English|Spanish|German / Native|Intermediate", "English ?", "Spanish ?", "German ?"),
                layout("English|Spanish / Native", "English ?", "Spanish ?"),
                layout("Spanish / Native|English", "Spanish ?", "English ?"),
                layout("Native / English / Intermediate / Spanish", "English ?", "Spanish ?"),
                layout("English / Native / Intermediate", "English 5"),
                layout("English: Native / Intermediate", "English 5"),
                layout("English, Spanish / Intermediate", "English ?", "Spanish ?"));
    }

    @ParameterizedTest
    @MethodSource({"layouts", "layoutsThatLeaveOpenWhoseLevelItIs"})
    void aLevelBelongsToTheNameThatTheLayoutGivesIt(String lines, List<String> expected) {
        ResumePage page = new ResumePage().heading("Languages");
        Arrays.stream(lines.split(" / ")).forEach(page::line);

        assertThat(page.items("skills"))
                .extracting(item -> item.get("name") + " " + item.getOrDefault("level", "?"))
                .isEqualTo(expected);
        assertThat(page.claims())
                .filteredOn(claim -> claim.attribute().equals("skills.level"))
                .extracting(claim -> String.valueOf(claim.item()))
                .doesNotHaveDuplicates();
    }

    private static Arguments layout(String lines, String... expected) {
        return Arguments.of(lines, List.of(expected));
    }
}
