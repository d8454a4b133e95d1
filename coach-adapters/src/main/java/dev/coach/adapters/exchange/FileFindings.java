package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFile.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what the rows of one file say. */
final class FileFindings {
    /** Somebody has filled in a form: read right unless the form was misunderstood. */
    private static final double CONFIDENCE = 0.95;
    /** What follows from a custom of the format, not from words. */
    private static final double BY_CUSTOM = 0.7;

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** Records what stands at a place that cells name. */
    void text(String place, String text) {
        texts.put(place, text);
    }

    void problem(String where, String what) {
        problems.add(new Problem(where, what));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** The file says something here that no attribute can hold. */
    void leaveOut(String name) {
        leftOut.add(name);
    }

    /** Claims one value outside of any row. */
    void claim(String attribute, @Nullable String item, String value, Cell cell) {
        claim(attribute, item, value, cell, CONFIDENCE);
    }

    private void claim(String attribute, @Nullable String item, String value, Cell cell, double confidence) {
        texts.putIfAbsent(cell.place(), cell.text());
        Evidence evidence = new Evidence(cell.quote(), new Place.InFile(cell.place()));
        claims.add(new Claim(attribute, item, Operation.ASSERT, value, confidence, evidence));
    }

    /**
     * Reads one row of a sheet.
     *
     * @param row the cells that are not blank, by member; those of a {@link Column#name} are one, under its title
     * @param item what groups the row's claims
     */
    void row(Sheet sheet, Map<String, Cell> row, String item) {
        Map<String, Cell> cells = new LinkedHashMap<>(row);
        Map<String, Said> said = new LinkedHashMap<>();
        boolean ended = false;
        for (Column column : sheet.columns()) {
            Cell cell = cells.remove(column.title());
            if (cell == null) {
                continue;
            }
            Map<String, String> values = read(sheet, column, cell);
            values.forEach((field, value) -> said.put(field, new Said(value, cell, CONFIDENCE)));
            ended |= column.words() instanceof Words.End;
        }
        cells.keySet().forEach(member -> leaveOut(sheet.member(member)));
        claimCustoms(sheet, said, ended);
        said.forEach((field, what) -> claim(
                sheet.attribute(field),
                sheet.collection() == null ? null : item,
                what.value(),
                what.cell(),
                what.confidence()));
    }

    private Map<String, String> read(Sheet sheet, Column column, Cell cell) {
        return switch (column.words().read(cell.text())) {
            case Reading.Accepted<Map<String, String>>(Map<String, String> values) -> {
                if (values.isEmpty()) {
                    leaveOut(sheet.member(column.title()));
                }
                yield values;
            }
            case Reading.Rejected<Map<String, String>>(String reason) -> {
                problem(cell.place(), column.title() + " " + reason);
                yield Map.of();
            }
        };
    }

    /** What the row is by standing in this sheet, and by having no end. */
    private static void claimCustoms(Sheet sheet, Map<String, Said> said, boolean ended) {
        if (said.isEmpty()) {
            return;
        }
        Cell first = said.values().iterator().next().cell();
        sheet.always().forEach((field, value) -> said.put(field, new Said(value, first, CONFIDENCE)));
        Said start = said.get("start_date");
        if (sheet.ongoing() != null && start != null && !ended) {
            said.put(sheet.ongoing(), new Said("true", start.cell(), BY_CUSTOM));
        }
    }

    ProfileFile file() {
        return new ProfileFile.Foreign(claims, texts, problems, leftOut);
    }

    private record Said(String value, Cell cell, double confidence) {}
}
