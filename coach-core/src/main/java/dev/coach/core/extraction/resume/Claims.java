package dev.coach.core.extraction.resume;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects claims: one for each scalar, and the fields of items one after another. */
final class Claims {
    /** Printed as such, in a place that says what it is. */
    static final double SURE = 0.95;

    /** Concluded from the words around it. */
    static final double LIKELY = 0.85;

    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> scalars = new LinkedHashSet<>();

    /** The first claim of a scalar stands. */
    void scalar(String attribute, String value, double confidence, Snippet proof) {
        if (scalars.add(attribute)) {
            add(attribute, null, value, confidence, proof);
        }
    }

    void field(String attribute, String item, String value, double confidence, Snippet proof) {
        add(attribute, item, value, confidence, proof);
    }

    List<Claim> all() {
        return List.copyOf(claims);
    }

    private void add(String attribute, @Nullable String item, String value, double confidence, Snippet proof) {
        claims.add(new Claim(attribute, item, Operation.ASSERT, value, confidence, proof.evidence()));
    }
}
