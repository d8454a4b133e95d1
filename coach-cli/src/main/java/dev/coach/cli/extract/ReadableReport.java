package dev.coach.cli.extract;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.Printable;
import dev.coach.cli.console.Style;
import dev.coach.cli.console.WordWrap;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.ReadableValue;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** For people: by section, and below the values the words that prove them. */
final class ReadableReport implements Report {
    private static final int NAME_WIDTH = 24;

    private final Console console;
    private final Catalogue catalogue;
    private final Style style;
    private int read;
    private int observations;
    private int empty;
    private int refused;

    ReadableReport(Console console, Catalogue catalogue) {
        this.console = console;
        this.catalogue = catalogue;
        this.style = console.style();
    }

    @Override
    public void print(Extracted extracted) {
        if (extracted.problem() != null) {
            refused++;
            return;
        }
        read++;
        observations += extracted.claims().size();
        String record = extracted.record() == null ? "" : "  " + extracted.record();
        console.out(style.bold(Printable.line(extracted.file() + record)));
        if (extracted.claims().isEmpty()) {
            empty++;
            console.out("  nothing found");
        }
        Map<String, List<Claim>> scalars = extracted.claims().stream()
                .filter(claim -> claim.item() == null)
                .collect(Collectors.groupingBy(Claim::attribute));
        for (Section section : catalogue.sections()) {
            section(
                    section.title(),
                    section.attributes().stream()
                            .flatMap(attribute -> scalars.getOrDefault(attribute.name(), List.of()).stream())
                            .toList());
        }
        catalogue.collections().forEach(collection -> items(collection, extracted.claims()));
        console.out("");
    }

    private void section(String title, List<Claim> claims) {
        if (!claims.isEmpty()) {
            console.out("  " + title);
        }
        for (Claim claim : claims) {
            paragraph("    " + padded(claim.attribute()), value(claim) + "  " + confidence(claim));
            paragraph("      ", proof(claim.evidence()));
        }
    }

    private void items(ItemCollection collection, List<Claim> claims) {
        Map<String, List<Claim>> items = claims.stream()
                .filter(claim -> claim.attribute().startsWith(collection.name() + "."))
                .collect(Collectors.groupingBy(
                        claim -> Objects.requireNonNull(claim.item()), LinkedHashMap::new, Collectors.toList()));
        if (!items.isEmpty()) {
            console.out("  " + collection.title());
        }
        int number = 0;
        for (List<Claim> item : items.values()) {
            number++;
            item(number, item);
        }
    }

    /** Fields with one proof share a line. */
    private void item(int number, List<Claim> claims) {
        Map<Evidence, List<Claim>> byProof = claims.stream()
                .collect(Collectors.groupingBy(Claim::evidence, LinkedHashMap::new, Collectors.toList()));
        String lead = "%4d. ".formatted(number);
        for (Map.Entry<Evidence, List<Claim>> proven : byProof.entrySet()) {
            String fields = proven.getValue().stream()
                    .map(claim -> "%s: %s".formatted(field(claim), value(claim)))
                    .collect(Collectors.joining(", "));
            paragraph(lead, fields + "  " + confidence(proven.getValue().getFirst()));
            paragraph("      ", proof(proven.getKey()));
            lead = " ".repeat(6);
        }
    }

    private void paragraph(String lead, String text) {
        console.out(WordWrap.paragraph(lead, text, console.columns()));
    }

    private static String field(Claim claim) {
        return claim.attribute().substring(claim.attribute().indexOf('.') + 1);
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }

    private String value(Claim claim) {
        return switch (claim.operation()) {
            case ASSERT -> {
                String value = Objects.requireNonNull(claim.value());
                yield Printable.line(catalogue
                        .find(claim.attribute())
                        .map(attribute -> ReadableValue.of(attribute.type(), value))
                        .orElse(value));
            }
            case RETIRE -> "(no longer)";
            case DECLINE -> "(does not want to say)";
            case CONFIRM, REJECT, UNDO, MERGE, SPLIT ->
                throw new IllegalStateException("no claim: " + claim.operation());
        };
    }

    private String confidence(Claim claim) {
        return style.dim("%.0f %%".formatted(claim.confidence() * 100));
    }

    private String proof(Evidence evidence) {
        String place = switch (evidence.place()) {
            case Place.InUtterance(int index) -> "turn " + index;
            case Place.InDocument(int page, int line) -> "page %d line %d".formatted(page, line);
            case Place.InFile(String where) -> where;
        };
        return style.dim("“%s”  %s".formatted(Printable.line(evidence.quote()), place));
    }

    @Override
    public void end() {
        console.err("%d read, %d observations%s%s"
                .formatted(
                        read,
                        observations,
                        empty == 0 ? "" : ", " + empty + " without any",
                        refused == 0 ? "" : ", " + refused + " refused"));
    }
}
