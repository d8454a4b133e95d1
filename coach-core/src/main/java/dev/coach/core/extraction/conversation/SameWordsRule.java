package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "I don't manage 8 people, I manage 6", of who said "I manage 8 people": a statement is denied in the words that made it, or, where
 * those denied something, made. It holds for every scalar, and goes when nothing else is said to be so. The words must be the same,
 * one by one: "I don't manage 8 people alone" denies nothing.
 */
final class SameWordsRule implements Rule {
    /** Rules of their own know what becomes of the position. */
    private static final Set<String> OF_POSITIONS = Set.of(
            CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name(), CurrentSituation.EMPLOYMENT_STATUS.name());

    private static final Set<String> NOT = Set.of("not", "no", "never");
    /** With them a statement says the same. */
    private static final Set<String> EMPTY = WordClasses.of("says-the-same");

    private static final Set<String> SUBJECTS = Set.of("i", "my");
    private static final int FEWEST = 3;

    private final HeldValues values;

    SameWordsRule(Vocabulary vocabulary) {
        this.values = new HeldValues(vocabulary);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size() && !sentence.question(); at++) {
            if (sentence.is(at, SUBJECTS) && beginsClause(sentence, at)) {
                read(sentence, at, end(sentence, at), findings);
            }
        }
    }

    private static boolean beginsClause(Sentence sentence, int at) {
        return !sentence.hasWord(at - 1) || sentence.is(at - 1, EMPTY) || sentence.is(at - 1, "but");
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (sentence.hasWord(end) && !sentence.is(end, "but")) {
            end++;
        }
        return end;
    }

    private void read(Sentence sentence, int from, int to, Findings findings) {
        List<String> words = forms(sentence, from, to);
        if (essence(words).size() < FEWEST || !Assertion.holdsNow(sentence, from, to)) {
            return;
        }
        findings.held().stream()
                .filter(held -> held.item() == null && !OF_POSITIONS.contains(held.attribute()))
                .filter(held -> isDenied(held, words))
                .filter(held -> findings.ofSentence().stream()
                        .noneMatch(claim -> claim.attribute().equals(held.attribute())
                                && (claim.operation() == Operation.ASSERT
                                        || held.value().equals(claim.value()))))
                .forEach(held -> deny(held, sentence, from, to, findings));
    }

    private static boolean isDenied(Held held, List<String> words) {
        List<Sentence> said = Tokenizer.sentences(new Utterance(0, Speaker.COACHEE, held.quote(), null));
        if (said.size() != 1) {
            return false;
        }
        List<String> earlier = forms(said.getFirst(), 0, said.getFirst().size());
        return isNegative(earlier) != isNegative(words) && essence(earlier).equals(essence(words));
    }

    private void deny(Held held, Sentence sentence, int from, int to, Findings findings) {
        Optional<String> instead = held.declared().type() instanceof AttributeType.YesNo
                ? Optional.of(Boolean.toString(!Boolean.parseBoolean(held.value())))
                : values.instead(held, sentence, to).or(() -> behindSameVerb(held, sentence, from, to));
        Evidence evidence = instead.isPresent()
                ? Quote.exactly(sentence, from, sentence.size())
                : Quote.exactly(sentence, from, to);
        instead.ifPresentOrElse(
                value -> findings.correct(held, value, evidence), () -> findings.retire(held, evidence));
    }

    /** The 6 of "I don't manage 8 people, I manage 6": what stands behind the words that are said once more. */
    private Optional<String> behindSameVerb(Held held, Sentence sentence, int from, int to) {
        int next = sentence.is(to + 1, "but") ? to + 2 : to + 1;
        List<String> denied = essence(forms(sentence, from, to));
        int end = next;
        int same = 0;
        while (sentence.hasWord(end)
                && (sentence.is(end, EMPTY) || same < denied.size() && sentence.is(end, denied.get(same)))) {
            same += sentence.is(end, EMPTY) ? 0 : 1;
            end++;
        }
        return same < 2 ? Optional.empty() : values.value(held, sentence, end);
    }

    private static List<String> forms(Sentence sentence, int from, int to) {
        return sentence.words().subList(from, to).stream()
                .filter(word -> !word.isMark())
                .map(Word::form)
                .toList();
    }

    private static boolean isNegative(List<String> words) {
        return words.stream().anyMatch(NOT::contains);
    }

    private static List<String> essence(List<String> words) {
        return words.stream()
                .filter(word -> !NOT.contains(word) && !EMPTY.contains(word))
                .toList();
    }
}
