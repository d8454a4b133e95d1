package dev.coach.server.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which item another one is the same as, unchecked.
 *
 * @param into the one that stays
 */
public record MergeJson(@Nullable UUID into) {}
