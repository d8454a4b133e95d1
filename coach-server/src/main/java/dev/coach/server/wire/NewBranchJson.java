package dev.coach.server.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The message at which a conversation is to branch off, unchecked. */
public record NewBranchJson(@Nullable UUID messageId) {}
