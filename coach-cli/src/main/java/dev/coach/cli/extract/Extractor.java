package dev.coach.cli.extract;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.document.DocumentReading;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.ConversationRules;
import dev.coach.core.extraction.resume.ResumeRules;
import dev.coach.core.port.DocumentReader;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.ExtractFromConversation;
import dev.coach.core.usecase.profile.ExtractFromDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out the work on one conversation or document. May be used from any number of threads. */
final class Extractor {
    private final ExtractFromConversation fromConversation;
    private final ExtractFromDocument fromDocument;
    private final DocumentReader reader;
    private final Set<String> wanted;

    /** @param wanted the attributes to keep */
    Extractor(Catalogue catalogue, DocumentReader reader, Set<String> wanted) {
        this.fromConversation = new ExtractFromConversation(catalogue);
        this.fromDocument = new ExtractFromDocument(catalogue);
        this.reader = reader;
        this.wanted = Set.copyOf(wanted);
    }

    Extracted conversation(String file, @Nullable String record, List<Utterance> utterances) {
        return extracted(file, record, ConversationRules.EXTRACTOR, fromConversation.run(utterances));
    }

    Extracted document(String file, Path path) {
        try {
            return switch (reader.read(path, file)) {
                case DocumentReading.Readable(var text) ->
                    extracted(file, null, ResumeRules.EXTRACTOR, fromDocument.run(text));
                case DocumentReading.Unreadable(var reason, String message) ->
                    Extracted.refused(file, null, new Problem(reason.code(), message));
            };
        } catch (CoachException failure) {
            String message = Objects.requireNonNullElse(failure.getMessage(), "It cannot be read.");
            return Extracted.refused(file, null, new Problem(failure.code().code(), message));
        }
    }

    private Extracted extracted(String file, @Nullable String record, String extractor, Extraction extraction) {
        List<Claim> claims = extraction.claims().stream()
                .filter(claim -> wanted.contains(claim.attribute()))
                .toList();
        return new Extracted(file, record, extractor, claims, null);
    }
}
