package dev.coach.server.wire;

import dev.coach.core.domain.profile.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The coachee's own words and where they stand. */
public record EvidenceJson(
        String quote,
        @Nullable UUID conversationId,
        @Nullable UUID messageId,
        @Nullable UUID documentId,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String file,
        @Nullable String place) {
    static EvidenceJson of(String quote, Source source) {
        return switch (source) {
            case Source.Said(var conversation, var message) ->
                new EvidenceJson(quote, conversation.value(), message.value(), null, null, null, null, null);
            case Source.Written(var document, int page, int line) ->
                new EvidenceJson(quote, null, null, document.value(), page, line, null, null);
            case Source.Imported(String file, String place) ->
                new EvidenceJson(quote, null, null, null, null, null, file, place);
            case Source.Entered() -> new EvidenceJson(quote, null, null, null, null, null, null, null);
        };
    }
}
