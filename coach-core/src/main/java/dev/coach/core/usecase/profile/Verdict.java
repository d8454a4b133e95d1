package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a stored profile is what its ledger adds up to. */
public sealed interface Verdict {
    /** @param observations how many are in the ledger */
    record Agrees(int observations) implements Verdict {}

    /**
     * @param lost how many observations were recorded and are gone; negative for those that nobody recorded
     * @param withoutProfile whether the profile is gone, with all that belonged to it
     */
    record Differs(List<Difference> differences, long lost, boolean withoutProfile) implements Verdict {
        public Differs {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One target about which they differ.
     *
     * @param stored absent when the profile holds nothing, or nothing that can be read; of a conflict, the contender
     * @param folded absent when the ledger gives nothing; of a conflict, the contender
     */
    record Difference(
            Target target,
            Aspect aspect,
            @Nullable ProfileValue stored,
            @Nullable ProfileValue folded) {
        public Difference {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(aspect, "aspect");
        }
    }

    /** What of a target differs. */
    enum Aspect {
        /** The value, or its evidence. */
        VALUE,
        /** A value is stored of which nothing tells where it comes from; it is left out of every read. */
        ORIGIN,
        /** Where a value comes from, an item or a conflict is stored, and what it belongs to is not. */
        STRAY,
        /** An observation about it, perhaps a superseded one, is not what was recorded. */
        RECORD,
        /** The contender of the conflict about it. */
        CONFLICT,
        /** Whether it was declined. */
        DECLINED,
        /** The place of an item among the others. */
        ORDER
    }
}
