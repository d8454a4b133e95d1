package dev.coach.adapters.exchange;

import dev.coach.core.port.ProfileFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads LinkedIn's archive. Files and columns are found by name, in any folder, case and order; rows with too few or too many
 * fields are problems at their line.
 */
final class LinkedInReader {
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "volunteeringexperiences", "Volunteering.csv",
            "honorsandawards", "Honors.csv",
            "recommendations", "Recommendations_Received.csv");

    /** Columns about the row, not about the coachee. */
    private static final Set<String> ABOUT_THE_ROW = Set.of("Confirmed", "Primary", "Updated On");

    private final FileFindings findings;
    private int rowsLeft = ProfileFormat.MAX_ROWS;

    LinkedInReader(FileFindings findings) {
        this.findings = findings;
    }

    void read(byte[] archive) {
        if (archive.length > ProfileFormat.MAX_BYTES) {
            findings.problem("", "must not be larger than 10 MB");
            return;
        }
        Map<String, byte[]> files = ZipFiles.read(archive, 10, LinkedInReader::wanted, findings);
        if (files.isEmpty() && findings.isGood()) {
            findings.problem("", "holds none of LinkedIn's files, such as Profile.csv or Positions.csv");
        }
        for (Sheet sheet : LinkedInSheets.ALL) {
            Optional.ofNullable(files.get(sheet.name()))
                    .flatMap(bytes -> PlainText.decode(bytes, sheet.name(), findings))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> sheet(sheet, text));
        }
    }

    private static String wanted(String name) {
        String plain = letters(name.replaceAll("(?i)\\.csv$", ""));
        return !name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? ""
                : LinkedInSheets.ALL.stream()
                        .map(Sheet::name)
                        .filter(known -> letters(known.replace(".csv", "")).equals(plain))
                        .findFirst()
                        .orElse(OTHER_NAMES.getOrDefault(plain, ""));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private void sheet(Sheet sheet, String text) {
        String first = sheet.columns().getFirst().members().getFirst();
        Optional<CsvTable> table = CsvTable.read(sheet.name(), text, first, rowsLeft, findings);
        if (table.isEmpty()) {
            findings.problem(sheet.name() + ":1", "has no header with the column " + first);
            return;
        }
        rowsLeft -= table.get().rows().size();
        List<String> header =
                table.get().header().stream().map(name -> spelt(sheet, name)).toList();
        List<CsvTable.Row> rows = new ArrayList<>(table.get().rows());
        if (sheet.collection() == null) {
            rows.sort(Comparator.comparing(row -> !isPrimary(header, row)));
        }
        for (CsvTable.Row row : rows) {
            String place = sheet.name() + ":" + row.line();
            if (sheet.collection() == null && !row.equals(rows.getFirst())) {
                findings.leaveOut(sheet.name() + " after its first row");
            } else if (isWhole(header, row)) {
                findings.text(place, String.join(",", row.fields()));
                findings.row(sheet, cells(sheet, header, row, place), place);
            } else {
                findings.problem(
                        place,
                        "has %d fields instead of %d".formatted(row.fields().size(), header.size()));
            }
        }
    }

    /** The column as the table of sheets spells it. */
    private static String spelt(Sheet sheet, String name) {
        return sheet.columns().stream()
                .flatMap(column -> column.members().stream())
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElse(name);
    }

    private static boolean isWhole(List<String> header, CsvTable.Row row) {
        return row.fields().size() >= header.size()
                && row.fields().stream().skip(header.size()).allMatch(String::isEmpty);
    }

    private static boolean isPrimary(List<String> header, CsvTable.Row row) {
        int at = header.indexOf("Primary");
        return at >= 0 && at < row.fields().size() && row.fields().get(at).equalsIgnoreCase("yes");
    }

    private static Map<String, Cell> cells(Sheet sheet, List<String> header, CsvTable.Row row, String place) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Column column : sheet.columns()) {
            List<Integer> filled = column.members().stream()
                    .map(header::indexOf)
                    .filter(at -> at >= 0 && !row.fields().get(at).isEmpty())
                    .toList();
            if (!filled.isEmpty()) {
                cells.put(column.title(), cell(filled, header, row.fields(), place));
            }
        }
        for (int at = 0; at < header.size(); at++) {
            String name = header.get(at);
            if (!row.fields().get(at).isEmpty() && sheet.column(name).isEmpty() && !ABOUT_THE_ROW.contains(name)) {
                cells.put(name, cell(List.of(at), header, row.fields(), place));
            }
        }
        return cells;
    }

    /**
     * The text of some columns. Neighbours are quoted as the row has them; where others stand between, which prove nothing, the
     * place names the columns.
     */
    private static Cell cell(List<Integer> columns, List<String> header, List<String> fields, String place) {
        int from = columns.stream().min(Integer::compare).orElseThrow();
        int to = columns.stream().max(Integer::compare).orElseThrow();
        String text = String.join(" ", columns.stream().map(fields::get).toList());
        return to - from < columns.size()
                ? new Cell(text, String.join(",", fields.subList(from, to + 1)), place)
                : Cell.at(
                        "%s (%s)"
                                .formatted(
                                        place,
                                        String.join(
                                                ", ",
                                                columns.stream()
                                                        .map(header::get)
                                                        .toList())),
                        text);
    }
}
