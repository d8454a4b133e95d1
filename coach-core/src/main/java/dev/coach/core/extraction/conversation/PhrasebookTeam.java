package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.CurrentSituation;
import java.util.Optional;

/** Reads how many people somebody leads or works with, in a language other than English. */
final class PhrasebookTeam {
    private final Phrasebook words;
    private final Quantities quantities;

    PhrasebookTeam(Phrasebook words) {
        this.words = words;
        this.quantities = new Quantities(words);
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        if (hit.meaning() == Meaning.LEADS_NOT) {
            Evidence evidence = PhrasebookStatements.quote(sentence, hit, hit.end());
            findings.retire(CurrentSituation.DIRECT_REPORTS, Confidence.USUAL, evidence);
            findings.retire(CurrentSituation.TEAM_SIZE, Confidence.USUAL, evidence);
            return;
        }
        Optional<Found<Amount>> people = quantities
                .amount(sentence, hit.end())
                .filter(found -> found.value().isWhole());
        if (people.isEmpty()) {
            return;
        }
        int end = people.get().end();
        boolean named = sentence.is(end, words.words("people"));
        // "Un equipo de 11 jugadores" may be one of a pastime.
        if (!named && sentence.hasWord(end)) {
            return;
        }
        Evidence evidence = PhrasebookStatements.quote(sentence, hit, named ? end + 1 : end);
        Amount amount = people.get().value();
        String count = Long.toString(Math.round(amount.value()));
        double confidence = amount.rough() ? Confidence.IMPLIED : Confidence.USUAL;
        if (hit.meaning() == Meaning.LEADS) {
            findings.add(CurrentSituation.DIRECT_REPORTS, count, confidence, evidence);
        }
        findings.add(CurrentSituation.TEAM_SIZE, count, confidence, evidence);
    }
}
