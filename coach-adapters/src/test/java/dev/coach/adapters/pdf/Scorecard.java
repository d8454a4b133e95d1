package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares claims with what a résumé says, field by field. A value that is not printed in the document's text is not expected:
 * nobody can quote it. What is found beyond what is expected counts against precision, for the fields that the truth knows.
 */
final class Scorecard {
    private record Line(String file, String field, String expected, String found, boolean right) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String file, ExpectedResume expected, DocumentText document, List<Claim> claims) {
        String printed = document.lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
        Map<String, String> scalars = new LinkedHashMap<>();
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.item() == null) {
                scalars.put(claim.attribute(), bare(claim));
            } else {
                items.computeIfAbsent(claim.item(), item -> new LinkedHashMap<>())
                        .put(claim.attribute(), claim.value());
            }
        }
        for (String scalar : List.of("full_name", "email", "phone", "website_url", "linkedin_url", "github_url")) {
            String value = expected.scalars().getOrDefault(scalar, "");
            boolean said = scalar.equals("full_name") || printed.contains(value);
            compare(file, scalar, said ? value : "", scalars.getOrDefault(scalar, ""));
        }
        addItems(file, "positions", expected.positions(), items, printed);
        addItems(file, "education", expected.education(), items, printed);
        addSkills(file, expected, items);
    }

    /** The n-th item in the document is compared with the n-th in the truth. */
    private void addItems(
            String file,
            String collection,
            List<Map<String, String>> expected,
            Map<String, Map<String, String>> items,
            String printed) {
        List<Map<String, String>> found = items.values().stream()
                .filter(item -> item.keySet().iterator().next().startsWith(collection + "."))
                .toList();
        for (int at = 0; at < Math.max(expected.size(), found.size()); at++) {
            Map<String, String> truth = at < expected.size() ? expected.get(at) : Map.of();
            Map<String, String> item = at < found.size() ? found.get(at) : Map.of();
            Set<String> fields = new LinkedHashSet<>(truth.keySet());
            item.keySet().stream()
                    .map(name -> name.substring(collection.length() + 1))
                    .filter(name -> !Set.of("work_type", "grade").contains(name))
                    .forEach(fields::add);
            for (String field : fields) {
                String value = truth.getOrDefault(field, "");
                boolean said = value.isEmpty()
                        || field.endsWith("_date")
                        || field.equals("current")
                        || printed.contains(value);
                compare(
                        file,
                        collection + "." + field,
                        said ? value : "",
                        item.getOrDefault(collection + "." + field, ""));
            }
        }
    }

    private void addSkills(String file, ExpectedResume expected, Map<String, Map<String, String>> items) {
        Map<String, String> levels = new LinkedHashMap<>();
        items.values().stream()
                .filter(item -> item.containsKey("skills.name"))
                .forEach(item -> levels.put(item.get("skills.name"), item.getOrDefault("skills.level", "")));
        Set<String> names = new LinkedHashSet<>(expected.skills());
        names.addAll(levels.keySet());
        for (String name : names) {
            compare(
                    file,
                    "skills.name",
                    expected.skills().contains(name) ? name : "",
                    levels.containsKey(name) ? name : "");
            compare(file, "skills.level", expected.levels().getOrDefault(name, ""), levels.getOrDefault(name, ""));
        }
    }

    private void compare(String file, String field, String expected, String found) {
        if (!expected.isEmpty() || !found.isEmpty()) {
            lines.add(new Line(file, field, expected, found, expected.equals(found)));
        }
    }

    private static String bare(Claim claim) {
        String value = claim.value() == null ? "" : claim.value();
        return claim.attribute().endsWith("_url") ? ExpectedResume.bareUrl(value) : value;
    }

    /** Found and right, of all that is printed. */
    double recall(String field) {
        return share(field, true);
    }

    /** Right, of all that was found. */
    double precision(String field) {
        return share(field, false);
    }

    private double share(String field, boolean recall) {
        List<Line> counted = lines.stream()
                .filter(line -> line.field().startsWith(field))
                .filter(line ->
                        recall ? !line.expected().isEmpty() : !line.found().isEmpty())
                .toList();
        return counted.isEmpty()
                ? 1
                : (double) counted.stream().filter(Line::right).count() / counted.size();
    }

    /** Every field of every file, then the totals. */
    String table() {
        StringBuilder table = new StringBuilder();
        row(table, "file", "field", "expected", "found", "right");
        lines.forEach(line ->
                row(table, line.file(), line.field(), line.expected(), line.found(), line.right() ? "yes" : "NO"));
        table.append('\n');
        row(table, "totals", "field", "expected", "recall", "precision");
        Map<String, Long> fields = new TreeMap<>(lines.stream()
                .filter(line -> !line.expected().isEmpty())
                .collect(Collectors.groupingBy(Line::field, Collectors.counting())));
        fields.forEach((field, count) ->
                row(table, "", field, Long.toString(count), percent(recall(field)), percent(precision(field))));
        row(table, "", "all", Integer.toString(lines.size()), percent(recall("")), percent(precision("")));
        return table.toString();
    }

    private static void row(
            StringBuilder table, String file, String field, String expected, String found, String right) {
        table.append("%-34s %-26s %-46s %-46s %s%n".formatted(file, field, expected, found, right));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
