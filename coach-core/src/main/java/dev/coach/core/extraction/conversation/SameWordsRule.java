package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Tokenizer;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Languages;
import dev.coach.core.schema.Positions;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

// Longer than 250 lines because what is denied and what is said instead of it are compared word by word in one place.

/**
 * "I don't manage 8 people, I manage 6", of who said "I manage 8 people": a statement is denied in the words that made it, or, where
 * those denied something, made. It holds for scalars, levels and mother tongues in each language that is read, but not for what rules
 * of their own know better, and goes when nothing else is said to be so. The words must be the same, one by one: "I don't manage 8
 * people alone" denies nothing. One that names a figure denies nothing but what is counted.
 */
final class SameWordsRule implements Rule {
    /** Rules of their own know what becomes of them. */
    private static final Set<String> OF_OTHER_RULES = Set.of(
            CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name(), CurrentSituation.IS_OPEN_TO_WORK.name());

    private static final String NATIVE = Languages.COLLECTION.name() + "." + Languages.NATIVE.name();

    private static final String HOURS = Positions.COLLECTION.name() + "." + Positions.HOURS_PER_WEEK.name();

    /** "I had 3 interviews", "I didn't have 3 interviews". */
    private static final Map<String, String> BASE_FORMS =
            Map.of("had", "have", "has", "have", "got", "get", "led", "lead", "managed", "manage", "earned", "earn");

    private static final int FEWEST = 2;

    /** Nobody says more words than this once more, one by one. */
    private static final int MOST = 60;

    /** How many words, with the one who speaks, say that the same is said again: "I manage", "dirijo". */
    private final int fewestAgain;

    private final HeldValues values;
    private final Set<String> not;
    private final Set<String> but;
    /** "If I don't work full-time" denies nothing. */
    private final Set<String> conditions;
    /** With them a statement says the same. */
    private final Set<String> empty;

    /** "No gano 2100, son 2250": what else the right value may stand behind. */
    private final Set<String> meant;

    private final Function<Utterance, List<Sentence>> sentences;

    private SameWordsRule(
            Vocabulary vocabulary,
            int fewestAgain,
            Set<String> not,
            Set<String> but,
            Set<String> conditions,
            Set<String> empty,
            Set<String> meant,
            Function<Utterance, List<Sentence>> sentences) {
        this.values = new HeldValues(vocabulary);
        this.fewestAgain = fewestAgain;
        this.not = not;
        this.but = but;
        this.conditions = conditions;
        this.empty = empty;
        this.meant = meant;
        this.sentences = sentences;
    }

    static SameWordsRule english(Vocabulary vocabulary) {
        return new SameWordsRule(
                vocabulary,
                2,
                Set.of("not", "no", "never"),
                Set.of("but"),
                Set.of("if"),
                WordClasses.of("says-the-same"),
                Set.of(),
                Tokenizer::sentences);
    }

    static SameWordsRule of(Phrasebook words, Vocabulary vocabulary) {
        return new SameWordsRule(
                vocabulary,
                1,
                words.words("not"),
                words.words("but"),
                words.words("if"),
                words.words("says-the-same"),
                words.words("copula"),
                Folded::sentences);
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size() && !sentence.question(); at++) {
            if (sentence.hasWord(at) && (!sentence.hasWord(at - 1) || isBetween(sentence, at - 1))) {
                int to = end(sentence, at);
                if (to - at <= MOST) {
                    read(sentence, at, to, findings);
                }
            }
        }
    }

    private boolean isBetween(Sentence sentence, int at) {
        return sentence.is(at, empty) || sentence.is(at, but);
    }

    /** Not looked for further than it matters. */
    private int end(Sentence sentence, int from) {
        int end = from;
        while (end - from <= MOST && sentence.hasWord(end) && !sentence.is(end, but)) {
            end++;
        }
        return end;
    }

    private void read(Sentence sentence, int from, int to, Findings findings) {
        if (sentence.is(from - 1, conditions) || sentence.is(from, conditions) && sentence.is(from + 1, not)) {
            return;
        }
        List<String> words = forms(sentence, from, to);
        List<String> essence = essence(words);
        boolean negative = isNegative(words);
        if (essence.size() < FEWEST || !Assertion.holdsNow(sentence, from, to)) {
            return;
        }
        findings.held().stream()
                .filter(SameWordsRule::isMeant)
                .filter(held -> words.stream().noneMatch(SameWordsRule::isFigure) || isCounted(held))
                .filter(held -> (negative || mayBeNegative(held.quote())) && isDenied(held, words, essence))
                .filter(held -> findings.ofSentence().stream()
                        .noneMatch(claim -> claim.attribute().equals(held.attribute())
                                && (claim.operation() == Operation.ASSERT
                                        || held.value().equals(claim.value()))))
                .forEach(held -> deny(held, sentence, from, to, findings));
    }

    /** "I don't want to be a chef by 2027" denies the year. */
    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isCounted(Held held) {
        return !(held.declared().type() instanceof AttributeType.Text)
                && !(held.declared().type() instanceof AttributeType.Choice);
    }

    /** Who does not work full-time may be employed all the same. */
    private static boolean isMeant(Held held) {
        boolean employed = held.attribute().equals(CurrentSituation.EMPLOYMENT_STATUS.name())
                && held.value().equalsIgnoreCase(EmploymentStatus.EMPLOYED.name());
        return held.item() == null && !OF_OTHER_RULES.contains(held.attribute()) && !employed
                || held.declared().type() instanceof AttributeType.Scale
                || held.attribute().equals(NATIVE)
                || held.attribute().equals(HOURS);
    }

    /** A cheap look, as nearly all that people say of themselves denies nothing. */
    private boolean mayBeNegative(String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return lower.contains("n't") || not.stream().anyMatch(lower::contains);
    }

    private boolean isDenied(Held held, List<String> words, List<String> essence) {
        if (!Phrasebook.folded(held.quote()).contains(Phrasebook.folded(essence.getLast()))) {
            return false;
        }
        List<Sentence> said = sentences.apply(new Utterance(0, Speaker.COACHEE, held.quote(), null));
        if (said.size() != 1) {
            return false;
        }
        List<String> earlier = forms(said.getFirst(), 0, said.getFirst().size());
        return isNegative(earlier) != isNegative(words) && isSaid(essence(earlier), essence, held);
    }

    /** "I work 30 hours a week at Tesco" says of the hours no more than "I work 30 hours". */
    private static boolean isSaid(List<String> earlier, List<String> essence, Held held) {
        return isCounted(held) && essence.stream().anyMatch(SameWordsRule::isFigure)
                ? Collections.indexOfSubList(earlier, essence) == 0
                : earlier.equals(essence);
    }

    private void deny(Held held, Sentence sentence, int from, int to, Findings findings) {
        Optional<String> instead = held.declared().type() instanceof AttributeType.YesNo
                ? Optional.of(Boolean.toString(!Boolean.parseBoolean(held.value())))
                : values.instead(held, sentence, to).or(() -> behindSameWords(held, sentence, from, to));
        Evidence evidence = instead.isPresent()
                ? Quote.exactly(sentence, from, sentence.size())
                : Quote.exactly(sentence, from, to);
        instead.ifPresentOrElse(
                value -> findings.correct(held, value, evidence), () -> findings.retire(held, evidence));
    }

    /** The 6 of "I don't manage 8 people, I manage 6": what stands behind the words that are said once more. */
    private Optional<String> behindSameWords(Held held, Sentence sentence, int from, int to) {
        List<String> denied = essence(forms(sentence, from, to));
        int end = sentence.is(to + 1, but) ? to + 2 : to + 1;
        int same = 0;
        while (sentence.hasWord(end)
                && (sentence.is(end, empty)
                        || same < denied.size()
                                && BASE_FORMS
                                        .getOrDefault(sentence.form(end), sentence.form(end))
                                        .equals(denied.get(same)))) {
            same += sentence.is(end, empty) ? 0 : 1;
            end++;
        }
        return same < fewestAgain ? behindMeant(held, sentence, to) : values.value(held, sentence, end);
    }

    private Optional<String> behindMeant(Held held, Sentence sentence, int to) {
        int at = sentence.is(to + 1, but) ? to + 2 : to + 1;
        boolean told = sentence.is(at - 1, but) || sentence.is(at, meant);
        return told ? values.value(held, sentence, sentence.is(at, meant) ? at + 1 : at) : Optional.empty();
    }

    private static List<String> forms(Sentence sentence, int from, int to) {
        return sentence.words().subList(from, to).stream()
                .filter(word -> !word.isMark())
                .map(Word::form)
                .toList();
    }

    private boolean isNegative(List<String> words) {
        return words.stream().anyMatch(not::contains);
    }

    private List<String> essence(List<String> words) {
        return words.stream()
                .filter(word -> !not.contains(word) && !empty.contains(word))
                .map(word -> BASE_FORMS.getOrDefault(word, word))
                .toList();
    }
}
