package dev.coach.core.domain.profile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an observation does to its target. The first three are claims; the last four are rulings: see {@link #isRuling}. */
public enum Operation {
    /** It has this value: "I am a nurse". */
    ASSERT,
    /** It no longer has this value, or any when none is named: "I'm no longer a nurse", "I don't manage people any more". */
    RETIRE,
    /** The coachee does not want to say; the question is not asked again. */
    DECLINE,
    /** The coachee says that the concerned observation is right: the value or the contender that came from it is confirmed. */
    CONFIRM,
    /** The coachee says that the concerned claim is wrong: it and every claim with the same evidence count for nothing. */
    REJECT,
    /** The concerned observation counts for nothing, whatever it was; an undo can be undone. */
    UNDO,
    /** The target, an item, is the item that the value names: claims about it count for that one. */
    MERGE,
    /** The mention that the concerned claim belongs to is an item of its own, not the target. */
    SPLIT;

    /** Whether it is a claim: what an extractor can read in a text. */
    public boolean isClaim() {
        return this == ASSERT || this == RETIRE || this == DECLINE;
    }

    /** Whether it changes what other observations count for, also those that stand before it in the ledger. */
    public boolean isRuling() {
        return this == REJECT || this == UNDO || this == MERGE || this == SPLIT;
    }

    /** Whether a claim of this kind may come with this value, or without one. */
    boolean allows(@Nullable String value) {
        return switch (this) {
            case ASSERT, MERGE -> value != null;
            case RETIRE -> true;
            case DECLINE, CONFIRM, REJECT, UNDO, SPLIT -> value == null;
        };
    }

    /** Whether it speaks of another observation. */
    boolean concernsAnother() {
        return this == CONFIRM || this == REJECT || this == UNDO || this == SPLIT;
    }

    /** Whether its target may be of this kind. */
    boolean allows(Target target) {
        return switch (this) {
            case ASSERT, RETIRE, DECLINE, CONFIRM, REJECT -> !(target instanceof Target.Item);
            case MERGE, SPLIT -> target instanceof Target.Item;
            case UNDO -> true;
        };
    }

    /** The name that callers see, for example {@code assert}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
