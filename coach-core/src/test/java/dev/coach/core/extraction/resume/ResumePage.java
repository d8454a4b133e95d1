package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets a résumé line by line, as a document reader would hand it over, and reads it. A bar in a line stands for a tab. */
final class ResumePage {
    private static final double LEFT = 50;

    private final List<TextLine> lines = new ArrayList<>();
    private double y = 40;

    ResumePage name(String text) {
        return add(text, LEFT, 20, true);
    }

    ResumePage heading(String text) {
        y += 8;
        return add(text, LEFT, 12, true);
    }

    ResumePage bold(String text) {
        return add(text, LEFT, 10, true);
    }

    ResumePage line(String text) {
        return add(text, LEFT, 10, false);
    }

    ResumePage indented(String text) {
        return add(text, LEFT + 20, 10, false);
    }

    private ResumePage add(String text, double x, double size, boolean bold) {
        y += size * 1.3;
        String printed = text.replace("|", "\t");
        lines.add(new TextLine(1, lines.size() + 1, printed, x, y, printed.length() * size / 2, size, bold));
        return this;
    }

    DocumentText text() {
        return new DocumentText(lines, List.of());
    }

    /** The claims that the evidence check lets pass; there must not be others. */
    List<Claim> claims() {
        Extraction extraction =
                new EvidenceCheck(Catalogue.standard()).check(new ResumeRules().extract(text()), text());
        if (extraction.rejected() > 0) {
            throw new AssertionError(extraction.rejected() + " claims without proof or with an impossible value");
        }
        return extraction.claims();
    }

    Map<String, String> scalars() {
        Map<String, String> values = new LinkedHashMap<>();
        claims().stream()
                .filter(claim -> claim.item() == null)
                .forEach(claim -> values.put(claim.attribute(), claim.value()));
        return values;
    }

    /** The items of a collection in order, each as its values by field. */
    List<Map<String, String>> items(String collection) {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (Claim claim : claims()) {
            if (claim.item() != null && claim.attribute().startsWith(collection + ".")) {
                items.computeIfAbsent(claim.item(), item -> new LinkedHashMap<>())
                        .put(claim.attribute().substring(collection.length() + 1), claim.value());
            }
        }
        return List.copyOf(items.values());
    }
}
