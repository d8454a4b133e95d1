package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.policy.Consent;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFile.Problem;
import dev.coach.core.schema.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps of a file's claims those with a literal quote and a value that can be, in canonical form. */
final class CheckFile {
    /** The most items of one collection that one file may bring; each is compared with all others. */
    static final int MAX_ITEMS = 1_000;

    private final Catalogue catalogue;
    private final EvidenceCheck evidenceCheck;
    private final Consent consent;
    private final SensitiveWords sensitiveWords;

    CheckFile(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.evidenceCheck = new EvidenceCheck(catalogue);
        this.consent = new Consent(catalogue);
        this.sensitiveWords = new SensitiveWords(catalogue);
    }

    Checked run(ProfileFile.Foreign file, Profile profile, LocalDate today) {
        List<Problem> problems = new ArrayList<>(file.problems());
        Set<String> leftOut = new LinkedHashSet<>(file.leftOut());
        List<Claim> allowed = new ArrayList<>();
        List<Claim> refused = new ArrayList<>();
        Items items = new Items(problems);
        for (Claim claim : file.claims()) {
            Attribute<?> attribute = catalogue.find(claim.attribute()).orElseThrow();
            if (consent.missing(claim.attribute(), profile).isPresent()) {
                leftOut.add(claim.attribute() + ": needs consent");
            } else if (sensitiveWords.areWithheld(claim, profile)) {
                leftOut.add(claim.attribute() + SensitiveWords.WITHHELD);
            } else if (items.admit(claim)) {
                check(attribute, claim, today, allowed, refused, problems);
            }
        }
        allowed.removeIf(claim -> refused.stream().anyMatch(wrong -> followsFrom(claim, wrong)));
        removeNameless(file.claims(), allowed, problems);
        return new Checked(evidenceCheck.check(allowed, file.texts(), today).claims(), problems, leftOut);
    }

    private static <T> void check(
            Attribute<T> attribute,
            Claim claim,
            LocalDate today,
            List<Claim> allowed,
            List<Claim> refused,
            List<Problem> problems) {
        if (holdsNul(Objects.requireNonNull(claim.value()))
                || holdsNul(claim.evidence().quote())) {
            refused.add(claim);
            problems.add(
                    new Problem(where(claim), attribute.name() + " holds a NUL character, which cannot be stored"));
            return;
        }
        switch (attribute.read(Objects.requireNonNull(claim.value()), today)) {
            case Reading.Accepted<T>(T value) ->
                allowed.add(new Claim(
                        claim.attribute(),
                        claim.item(),
                        claim.operation(),
                        attribute.type().write(value),
                        claim.confidence(),
                        claim.evidence()));
            case Reading.Rejected<T>(String reason) -> {
                refused.add(claim);
                problems.add(new Problem(where(claim), attribute.name() + " " + reason));
            }
        }
    }

    static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** An item that cannot be told from others is none; that its name is wrong has been said before. */
    private void removeNameless(List<Claim> all, List<Claim> allowed, List<Problem> problems) {
        Set<String> said = named(all);
        Set<String> named = named(allowed);
        Set<String> told = new HashSet<>();
        for (Claim claim : allowed) {
            String item = claim.item();
            if (item != null && !said.contains(item) && told.add(item)) {
                problems.add(new Problem(
                        item,
                        "needs at least one of %s, to be told from others"
                                .formatted(String.join(", ", identity(claim)))));
            }
        }
        allowed.removeIf(claim -> claim.item() != null && !named.contains(claim.item()));
    }

    /** The items of which something is said that tells them from others. */
    private Set<String> named(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.item() != null
                        && identity(claim).contains(claim.attribute().replaceFirst(".*\\.", "")))
                .map(claim -> Objects.requireNonNull(claim.item()))
                .collect(Collectors.toSet());
    }

    private List<String> identity(Claim claim) {
        return catalogue.collection(claim.collection()).orElseThrow().identity();
    }

    /** What was only concluded from a value, such as that a position goes on because it has begun, goes with it. */
    private static boolean followsFrom(Claim claim, Claim refused) {
        return claim.item() != null
                && claim.item().equals(refused.item())
                && claim.confidence() < refused.confidence()
                && claim.evidence().equals(refused.evidence());
    }

    private static String where(Claim claim) {
        return ((Place.InFile) claim.evidence().place()).where();
    }

    record Checked(List<Claim> claims, List<Problem> problems, Set<String> leftOut) {}

    /** Counts the items of each collection. */
    private static final class Items {
        private final Map<String, Set<String>> labels = new HashMap<>();
        private final List<Problem> problems;

        Items(List<Problem> problems) {
            this.problems = problems;
        }

        boolean admit(Claim claim) {
            if (claim.item() == null) {
                return true;
            }
            String collection = claim.collection();
            Set<String> known = labels.computeIfAbsent(collection, name -> new HashSet<>());
            boolean fits = known.contains(claim.item()) || known.size() < MAX_ITEMS;
            if (fits) {
                known.add(claim.item());
            } else if (known.add("")) {
                problems.add(new Problem(
                        where(claim), "is one too many: at most 1,000 %s are imported at once".formatted(collection)));
            }
            return fits;
        }
    }
}
