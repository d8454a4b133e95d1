package dev.coach.core.usecase.profile;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Extraction;
import dev.coach.core.extraction.resume.ResumeRules;
import dev.coach.core.schema.Catalogue;

/** Extracts from the text of a résumé without storing anything; needs no store and no model. */
public final class ExtractFromDocument {
    private final ResumeRules rules = new ResumeRules();
    private final EvidenceCheck evidenceCheck;

    public ExtractFromDocument(Catalogue catalogue) {
        this.evidenceCheck = new EvidenceCheck(catalogue);
    }

    /** The proven claims; the places of their quotes are {@link dev.coach.core.domain.profile.Place.InDocument}. */
    public Extraction run(DocumentText text) {
        return evidenceCheck.check(rules.extract(text), text);
    }
}
