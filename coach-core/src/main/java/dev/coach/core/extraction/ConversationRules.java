package dev.coach.core.extraction;

import dev.coach.core.domain.profile.Claim;
import java.util.List;

/** Reads what a coachee says about themselves. */
public final class ConversationRules {
    /** The name and version that observations carry; changes when the same text would give other claims. */
    public static final String EXTRACTOR = "rules/1";

    /** Claims of the coachee's utterances in order; the coach's words are context only. */
    public List<Claim> extract(List<Utterance> conversation) {
        return List.of();
    }
}
