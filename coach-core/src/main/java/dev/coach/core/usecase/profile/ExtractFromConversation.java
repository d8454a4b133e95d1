package dev.coach.core.usecase.profile;

import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.schema.Catalogue;
import java.util.List;

/** Extracts from a conversation without storing anything; needs no store and no model. */
public final class ExtractFromConversation {
    private final ConversationRules rules = ConversationRules.standard();
    private final EvidenceCheck evidenceCheck;

    public ExtractFromConversation(Catalogue catalogue) {
        this.evidenceCheck = new EvidenceCheck(catalogue);
    }

    /** The proven claims; the places of their quotes are {@link dev.coach.core.domain.profile.Place.InUtterance}. */
    public Extraction run(List<Utterance> conversation) {
        return evidenceCheck.check(rules.extract(conversation), conversation);
    }
}
