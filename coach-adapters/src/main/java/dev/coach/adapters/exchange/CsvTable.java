package dev.coach.adapters.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One CSV file (RFC 4180).
 *
 * @param header the names of the columns
 */
record CsvTable(List<String> header, List<Row> rows) {
    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** @param line of its beginning in the file, from 1 */
    record Row(long line, List<String> fields) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Reads all rows, also those with too many or too few fields. What stands before the header, such as LinkedIn's notes, is
     * skipped.
     *
     * @param first the column by which the header is known
     * @return empty without a header; a problem of the parser ends the table before its row
     */
    static Optional<CsvTable> read(String file, String text, String first, int maxRows, FileFindings findings) {
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                List<String> fields =
                        record.getFields().stream().map(String::strip).toList();
                if (header == null) {
                    header = fields.stream().anyMatch(first::equalsIgnoreCase) ? fields : null;
                } else if (rows.size() == maxRows) {
                    findings.problem(
                            file + ":" + record.getStartingLineNumber(),
                            "is one row too many: at most 100,000 are read");
                    break;
                } else if (fields.stream().anyMatch(field -> !field.isEmpty())) {
                    rows.add(new Row(record.getStartingLineNumber(), fields));
                }
            }
        } catch (CsvParseException broken) {
            findings.problem(file, "cannot be read further: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.ofNullable(header).map(names -> new CsvTable(names, rows));
    }

    byte[] write() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.fields()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
