package dev.coach.core.privacy;

import dev.coach.core.port.ChatModel;

/** Which calls of a model are masked. */
public enum MaskingScope {
    /** None; for a model that runs on the host's own machine. */
    OFF,
    /** Background work on what was said: summaries, and extraction by models. */
    EXTRACTION,
    /** The replies as well. */
    ALL;

    /** The model that replies are to be asked of. */
    public ChatModel forReplies(ChatModel model, MaskingNotice notice) {
        return this == ALL ? new MaskedChatModel(model, notice) : model;
    }

    /** The model that everything else is to be asked of. */
    public ChatModel forExtraction(ChatModel model, MaskingNotice notice) {
        return this == OFF ? model : new MaskedChatModel(model, notice);
    }
}
