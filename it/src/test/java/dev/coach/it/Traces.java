package dev.coach.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What processes wrote, said and stored, by where; to be searched for what must not be there. */
final class Traces {
    /** So many characters in a row are a telling part. */
    private static final int TELLING = 8;

    private static final int AROUND = 60;

    private final Map<String, String> texts = new TreeMap<>();

    /** More of what stands there. */
    void add(String where, Object text) {
        texts.merge(where, text.toString().toLowerCase(Locale.ROOT), (before, more) -> before + "\n" + more);
    }

    /** Every file of logs in a folder, and in those below. */
    void addLogs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                add("logs", Files.readString(log));
            }
        }
    }

    /** Every row of every table of every schema, those of the database itself included. */
    void addTables(Connection database) throws SQLException {
        for (String table : column(
                database,
                "select format('%I.%I', relnamespace::regnamespace, relname) from pg_class"
                        + " where relkind in ('r', 'm') and relnamespace <> 'pg_toast'::regnamespace")) {
            add(table, String.join("\n", column(database, "select t::text from %s t".formatted(table))));
        }
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    /** Where a text stands, in capitals or not, as characters or as bytes: what stands around it. */
    Map<String, String> of(String text) {
        String characters = text.toLowerCase(Locale.ROOT);
        String bytes = HexFormat.of().formatHex(text.getBytes(UTF_8));
        Map<String, String> found = new TreeMap<>();
        texts.forEach((where, all) -> {
            int at = Math.max(all.indexOf(characters), all.indexOf(bytes));
            if (at >= 0) {
                found.put(where, all.substring(Math.max(0, at - AROUND), Math.min(all.length(), at + AROUND)));
            }
        });
        return found;
    }

    /** Where a telling part of a secret stands. */
    Map<String, String> ofPartsOf(String secret) {
        Map<String, String> found = new TreeMap<>();
        for (int from = 0; from + TELLING <= secret.length(); from++) {
            found.putAll(of(secret.substring(from, from + TELLING)));
        }
        return found;
    }
}
