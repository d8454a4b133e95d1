package dev.coach.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private final List<Piece> page = new ArrayList<>();

    @Test
    void readsTwoColumnsOneAfterTheOther() {
        put(50, 40, "Jane Roe");
        put(50, 80, "Education").put(300, 80, "Experience");
        for (int line = 0; line < 8; line++) {
            put(50, 100 + 14 * line, "left " + line).put(300, 100 + 14 * line, "right " + line);
        }

        assertThat(read())
                .startsWith("Jane Roe", "Education", "left 0")
                .containsSubsequence("left 7", "Experience", "right 0");
    }

    @Test
    void joinsDatesAtTheMarginWithTheirLines() {
        put(50, 80, "Experience");
        for (int entry = 0; entry < 4; entry++) {
            put(50, 100 + 60 * entry, "Employer " + entry)
                    .put(420, 100 + 60 * entry, "May 201" + entry + " – May 202" + entry);
            put(50, 114 + 60 * entry, "a line about the work that was done there");
            put(50, 128 + 60 * entry, "and another");
        }

        assertThat(read()).contains("Employer 0|May 2010 – May 2020", "Employer 3|May 2013 – May 2023");
    }

    @Test
    void joinsDatesInAColumnOfTheirOwnWithTheirLines() {
        put(150, 80, "Experience");
        for (int entry = 0; entry < 4; entry++) {
            put(40, 100 + 60 * entry, "2010 – 201" + entry).put(150, 100 + 60 * entry, "Employer " + entry);
            put(150, 114 + 60 * entry, "a line about the work that was done there");
        }

        assertThat(read()).contains("2010 – 2010|Employer 0", "2010 – 2013|Employer 3");
    }

    @Test
    void joinsHeadingsInTheMarginWithTheirSections() {
        for (String heading : List.of("Experience", "Education", "Skills")) {
            double y = 100 + 80 * page.size() / 3.0;
            put(20, y, heading).put(150, y, heading + " line one").put(150, y + 14, heading + " line two");
        }

        assertThat(read())
                .containsExactly(
                        "Experience|Experience line one", "Experience line two",
                        "Education|Education line one", "Education line two",
                        "Skills|Skills line one", "Skills line two");
    }

    @Test
    void readsAGridWithinASectionCellByCell() {
        put(20, 100, "Skills");
        put(20, 120, "Web").put(200, 120, "Data").put(400, 120, "Tools");
        put(20, 134, "Advanced").put(200, 134, "Basic").put(400, 134, "Basic");
        put(20, 148, "HTML, CSS").put(200, 148, "SQL, Spark,").put(400, 148, "Git");
        put(200, 162, "Kafka");

        assertThat(read())
                .containsExactly(
                        "Skills",
                        "Web",
                        "Advanced",
                        "HTML, CSS",
                        "Data",
                        "Basic",
                        "SQL, Spark,",
                        "Kafka",
                        "Tools",
                        "Basic",
                        "Git");
    }

    @Test
    void aColumnThatBeginsHigherStaysWhole() {
        put(220, 60, "Experience").put(220, 74, "first line of the experience");
        for (int line = 0; line < 10; line++) {
            put(40, 90 + 13 * line, line == 0 ? "Skills" : "skill " + line).put(220, 92 + 16 * line, "work " + line);
        }

        assertThat(read())
                .containsSubsequence("skill 9", "Experience", "first line of the experience", "work 0", "work 9");
    }

    private ReadingOrderTest put(double x, double y, String text) {
        page.add(new Piece(text, x, x + 5 * text.length(), y, 10, false));
        return this;
    }

    private List<String> read() {
        return ReadingOrder.of(page).stream()
                .map(row -> row.pieces().stream().map(Piece::text).collect(Collectors.joining("|")))
                .toList();
    }
}
