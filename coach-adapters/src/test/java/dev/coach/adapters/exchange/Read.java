package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import dev.coach.core.schema.Catalogue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a format has read in a file, by the names that tests speak of. */
record Read(ProfileFile.Foreign file) {
    static Read of(ProfileFormat format, byte[] bytes) {
        return new Read((ProfileFile.Foreign) format.read(bytes));
    }

    static Read of(ProfileFormat format, String text) {
        return of(format, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The scalars, in canonical form. */
    Map<String, String> scalars() {
        Map<String, String> scalars = new LinkedHashMap<>();
        file.claims().stream()
                .filter(claim -> claim.item() == null)
                .forEach(claim -> scalars.put(claim.attribute(), canonical(claim)));
        return scalars;
    }

    /** The items of a collection in the order of the file, each as its fields in canonical form. */
    List<Map<String, String>> items(String collection) {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (Claim claim : file.claims()) {
            if (claim.attribute().startsWith(collection + ".")) {
                items.computeIfAbsent(String.valueOf(claim.item()), label -> new LinkedHashMap<>())
                        .put(claim.attribute().substring(collection.length() + 1), canonical(claim));
            }
        }
        return new ArrayList<>(items.values());
    }

    List<String> problems() {
        return file.problems().stream().map(ProfileFile.Problem::toString).toList();
    }

    Set<String> leftOut() {
        return file.leftOut();
    }

    /** Where the claims about an attribute say that they stand. */
    List<String> places(String attribute) {
        return file.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute))
                .map(claim -> ((Place.InFile) claim.evidence().place()).where())
                .toList();
    }

    /** How many claims have no literal quote or a value that the catalogue does not allow. */
    int rejected() {
        return new EvidenceCheck(Catalogue.standard())
                .check(file.claims(), file.texts(), LocalDate.MAX)
                .rejected();
    }

    private static String canonical(Claim claim) {
        return canonical(Catalogue.standard().find(claim.attribute()).orElseThrow(), String.valueOf(claim.value()));
    }

    private static <T> String canonical(Attribute<T> attribute, String written) {
        return switch (attribute.type().read(written)) {
            case Reading.Accepted<T>(T value) -> attribute.type().write(value);
            case Reading.Rejected<T>(String reason) -> "rejected: " + reason;
        };
    }
}
