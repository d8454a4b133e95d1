package dev.coach.server.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Changes to a profile, unchecked. */
public record PatchProfileJson(@Nullable Map<String, JsonNode> values) {}
