package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.SkillReader;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Allowed;
import dev.coach.core.extraction.conversation.phrase.SkillReader.Named;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.List;
import java.util.OptionalInt;

/** Lines as in a form, "Job title: nurse", "Skills: Python, SQL": the label asks and what follows answers. */
final class LabelRule implements Rule {
    private final AnswerReader answers;
    private final SkillReader skills;

    LabelRule(Vocabulary vocabulary) {
        this.answers = new AnswerReader(vocabulary);
        this.skills = new SkillReader(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        Label.at(sentence, 0).stream()
                .filter(hit -> sentence.is(hit.end(), ":") && hit.end() + 1 < sentence.size() && !sentence.question())
                .findFirst()
                .ifPresent(hit -> read(sentence, hit, findings));
    }

    private void read(Sentence sentence, Hit<Label> hit, Findings findings) {
        Attribute<?> asks = hit.meaning().asks();
        if (asks != null) {
            answers.read(asks, sentence.behind(hit.end() + 1), findings);
        } else {
            skills(sentence, hit, findings);
        }
    }

    private void skills(Sentence sentence, Hit<Label> hit, Findings findings) {
        List<Named> named = skills.read(sentence, hit.end() + 1, Allowed.KNOWN);
        findings.skills().claim(sentence, hit.start(), named, OptionalInt.empty());
    }
}
