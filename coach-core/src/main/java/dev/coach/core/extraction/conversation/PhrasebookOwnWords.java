package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.schema.Motivation;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes an answer in the coachee's own words, in a language other than English, as it was said. */
final class PhrasebookOwnWords {
    private static final Map<TextKind, String> OPENERS = Map.of(
            TextKind.GOAL, "goal-open",
            TextKind.REASON, "reason-open",
            TextKind.OBSTACLE, "obstacle-open",
            TextKind.SUCCESS, "success-open");

    /** What programs read is nobody's goal. */
    private static final Pattern MARKUP = Pattern.compile("[<>={}\\\\]|\\]\\(");

    static final Pattern INFINITIVE = Pattern.compile("[a-z]{2,}[aei]r(me|se|lo|la)?");

    /** With its accent it asks: "qué tiempo hace". */
    private static final Pattern INTERROGATIVE =
            Pattern.compile("(?iu)(qué|cómo|cuál|cuáles|cuándo|dónde|quién|cuánto|cuánta|cuántos|cuántas)");

    /** A longer answer that begins with a figure says more than that. */
    private static final int LONGEST_FIGURE = 6;

    private final Phrasebook words;
    private final Quantities quantities;

    PhrasebookOwnWords(Phrasebook words) {
        this.words = words;
        this.quantities = new Quantities(words);
    }

    void read(Attribute<?> asked, Sentence said, Findings findings) {
        Sentence answer = said;
        while (answer.size() > 1 && (!answer.hasWord(0) || answer.is(0, words.words("small-talk")))) {
            answer = answer.behind(1);
        }
        TextKind kind = asked.type().textKind().orElseThrow();
        // "Ya no trabajo en el hospital" tells of the work, as "trabajo en el hospital" does.
        int verb = answer.is(0, "ya") && answer.is(1, "no") ? 2 : 0;
        boolean other = answer.is(verb, words.words("not-own"))
                || answer.words().stream()
                        .anyMatch(word -> words.words("of-the-talk").contains(word.form()))
                || answer.is(0, "no") && !answer.hasWord(1);
        boolean noStep =
                asked.equals(Motivation.LAST_COMMITMENT) && (answer.is(0, "nada") || answer.is(0, "ya") && verb == 0);
        boolean figure = answer.words().stream().noneMatch(word -> word.form().length() > 3 && !isDigits(word.form()));
        if (other
                || noStep
                || isFigure(answer)
                || INTERROGATIVE.matcher(answer.text(0, 1)).matches()
                || figure && answer.size() < 3
                || !Quote.holds(answer)
                || MARKUP.matcher(answer.utterance().text()).find()) {
            return;
        }
        Evidence evidence = Quote.exactly(answer, 0, answer.size());
        findings.add(asked, evidence.quote(), certainty(kind, answer), evidence);
    }

    /** "Unas 6 horas por semana" answers another question. */
    private boolean isFigure(Sentence answer) {
        return answer.size() <= LONGEST_FIGURE
                && quantities
                        .amount(answer, 0)
                        .flatMap(found -> words.longestAt("counted", answer, found.end()))
                        .isPresent();
    }

    private static boolean isDigits(String form) {
        return form.chars().anyMatch(Character::isDigit);
    }

    /** Words that do not open like an answer may be none. */
    private double certainty(TextKind kind, Sentence answer) {
        String openers = OPENERS.get(kind);
        Set<String> opening = openers == null ? Set.of() : words.words(openers);
        boolean opens = openers == null
                || answer.is(0, opening)
                || INFINITIVE.matcher(answer.form(0)).matches();
        return opens ? Confidence.ANSWERED : Confidence.DOUBTFUL;
    }
}
