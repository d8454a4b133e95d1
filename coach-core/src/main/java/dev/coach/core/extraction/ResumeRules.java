package dev.coach.core.extraction;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.resume.ResumeReading;
import java.util.List;

/** Reads a résumé. */
public final class ResumeRules {
    /** The name and version that observations carry; changes when the same text would give other claims. */
    public static final String EXTRACTOR = "resume-rules/1";

    /** Claims in reading order. */
    public List<Claim> extract(DocumentText text) {
        return ResumeReading.claims(text);
    }
}
