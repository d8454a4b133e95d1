package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the files of LinkedIn's archive that hold something. */
final class LinkedInWriter {
    private LinkedInWriter() {}

    static Map<String, byte[]> files(Profile profile) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Sheet sheet : LinkedInSheets.ALL) {
            List<String> header = sheet.columns().stream()
                    .flatMap(column -> column.members().stream())
                    .distinct()
                    .toList();
            List<CsvTable.Row> rows = new ArrayList<>();
            for (Map<Column, String> row : sheet.rows(profile, LinkedInSheets.ALL)) {
                if (!row.isEmpty()) {
                    rows.add(new CsvTable.Row(rows.size() + 2, fields(header, row)));
                }
            }
            if (!rows.isEmpty()) {
                files.put(sheet.name(), new CsvTable(header, rows).write());
            }
        }
        return files;
    }

    private static List<String> fields(List<String> header, Map<Column, String> row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.forEach((column, text) -> {
            if (column.members().size() == 1) {
                texts.put(column.members().getFirst(), text);
            } else {
                int space = text.lastIndexOf(' ');
                texts.put(column.members().getFirst(), space < 0 ? text : text.substring(0, space));
                texts.put(
                        column.members().getLast(),
                        text.substring(space + 1).equals(text) ? "" : text.substring(space + 1));
            }
        });
        return header.stream().map(name -> texts.getOrDefault(name, "")).toList();
    }
}
