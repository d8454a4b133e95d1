package dev.coach.server.wire;

import dev.coach.core.domain.profile.Completeness;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of what helps the coaching is known.
 *
 * @param goal of what matters for the goal at hand
 * @param sections by the name of the section or collection
 */
public record CompletenessJson(ShareJson goal, Map<String, ShareJson> sections) {
    /** A part of a whole; the share is weighted by importance. */
    public record ShareJson(int known, int of, double share) {
        private static ShareJson of(Completeness.Share share) {
            return new ShareJson(share.known(), share.of(), share.share());
        }
    }

    public static CompletenessJson of(Completeness completeness) {
        Map<String, ShareJson> sections = new LinkedHashMap<>();
        completeness.sections().forEach((name, share) -> sections.put(name, ShareJson.of(share)));
        return new CompletenessJson(ShareJson.of(completeness.goal()), sections);
    }
}
