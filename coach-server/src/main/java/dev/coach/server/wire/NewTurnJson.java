package dev.coach.server.wire;

import org.jspecify.annotations.Nullable;

/** A message to be sent, unchecked. */
public record NewTurnJson(@Nullable String text) {}
