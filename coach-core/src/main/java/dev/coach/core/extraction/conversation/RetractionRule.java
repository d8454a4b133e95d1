package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.TitleReader;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Goals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What was said and is taken back: "my colleague did that", "just kidding", "forget the doctor thing". */
final class RetractionRule implements Rule {
    private enum Meaning {
        /** Of what was said last: it is true of somebody else. */
        OF_OTHERS,
        /** Of what was said last. */
        TAKES_BACK,
        /** Of what the sentence said before it. */
        JOKES,
        /** The same, where it is the first thing that is said: later it may speak of the world. */
        DENIES,
        /** Of the values that the sentence goes on to name. */
        NEVER_SAID,
        /** Of the value that stands before it. */
        IS_WRONG,
        /** Of the value that follows, word by word. */
        IS_NOT_THAT,
        /** Of what follows. */
        FORGETS,
        /** Of the names that follow. */
        FORGETS_NAMES,
        /** Of the goal that was named before it. */
        CHANGES_MIND
    }

    private static final Set<String> GOALS = Set.of(
            Goals.TARGET_ROLE.name(),
            Goals.TARGET_INDUSTRY.name(),
            Goals.CAREER_GOAL_SHORT.name(),
            Goals.CAREER_GOAL_LONG.name());
    private static final int LONGEST = 4;
    private static final Set<String> POINTERS = Set.of("that", "it", "this");
    private static final Set<String> IDEAS = WordClasses.of("idea");
    private static final Set<String> BEHIND_NAMES = WordClasses.of("behind-names");
    private static final Set<String> OPINIONS = WordClasses.of("opinion");
    private static final Set<String> OPENERS = WordClasses.of("small-talk");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Frames<Meaning> frames = Frames.load("retractions", Meaning.class);
    private final TitleReader titles;
    private final NeverSaid neverSaid;

    RetractionRule(Vocabulary vocabulary) {
        this.neverSaid = new NeverSaid(vocabulary);
        this.titles = new TitleReader(vocabulary.occupations());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        int at = Correction.behindOpenings(sentence, OPENERS);
        for (Hit<Meaning> hit : frames.at(sentence, at)) {
            if (!sentence.question() && holds(sentence, hit, findings)) {
                read(sentence, hit, findings);
                return;
            }
        }
        frames.in(sentence).stream()
                .filter(hit -> hit.start() > at && !sentence.question())
                .forEach(hit -> readWithin(sentence, at, hit, findings));
    }

    /** What does not begin the sentence. */
    private void readWithin(Sentence sentence, int at, Hit<Meaning> hit, Findings findings) {
        if (hit.meaning() == Meaning.NEVER_SAID && !sentence.hasWord(hit.start() - 1)) {
            neverSaid.read(sentence, hit.start(), hit.end(), findings);
        } else if (hit.meaning() == Meaning.IS_WRONG
                && hit.start() <= at + LONGEST
                && sentence.word(at).kind() != Word.Kind.NUMBER) {
            neverSaid.forgetName(sentence, at, at, hit.start(), findings);
        } else if (hit.meaning() == Meaning.JOKES
                && !sentence.hasWord(hit.start() - 1)
                && !sentence.hasWord(hit.end())) {
            findings.takeBackSentence(sentence, Quote.exactly(sentence, hit.start(), hit.end()));
        } else if (hit.meaning() == Meaning.CHANGES_MIND
                && sentence.is(hit.start() - 1, "but")
                && holds(sentence, hit, findings)) {
            changeMind(sentence, hit, findings);
        }
    }

    /** "That was my sister": read before all other rules, as what follows is the coachee's own again. */
    void readOfOthers(Sentence sentence, Findings findings) {
        frames.at(sentence, Correction.behindOpenings(sentence, OPENERS)).stream()
                .filter(hit -> hit.meaning() == Meaning.OF_OTHERS && !sentence.question())
                .filter(hit -> isWhole(sentence, hit.end()) || isPossessive(sentence, hit.end()))
                .findFirst()
                .ifPresent(hit -> takeBack(sentence, hit, findings));
    }

    /** "That's my sister's job", but not "that's my sister's fault". */
    private static boolean isPossessive(Sentence sentence, int end) {
        return sentence.form(end - 1).endsWith("'s") && !sentence.hasWord(end + 1) && !sentence.is(end, OPINIONS);
    }

    private boolean holds(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return switch (hit.meaning()) {
            case TAKES_BACK, JOKES -> isWhole(sentence, hit.end()) && !setsRight(sentence, findings);
            case OF_OTHERS -> false;
            case DENIES -> isFirst(sentence) && !setsRight(sentence, findings) && !saysWhat(sentence, hit.end() + 1);
            case NEVER_SAID -> sentence.hasWord(hit.end());
            case IS_WRONG -> false;
            case IS_NOT_THAT -> sentence.hasWord(hit.end());
            case FORGETS, FORGETS_NAMES -> true;
            case CHANGES_MIND -> sentence.isCompleteAt(hit.end()) && !sentence.is(hit.end(), "about");
        };
    }

    /** "You misunderstood, I never said I was a manager" denies that and nothing else. */
    private boolean saysWhat(Sentence sentence, int at) {
        return frames.at(sentence, at).stream().anyMatch(hit -> hit.meaning() == Meaning.NEVER_SAID);
    }

    /** Whether nothing but "no" and the like stands before it in the utterance. */
    private static boolean isFirst(Sentence sentence) {
        String before =
                sentence.utterance().text().substring(0, sentence.word(0).start());
        return NOT_A_WORD
                .splitAsStream(before)
                .allMatch(word -> word.isEmpty() || OPENERS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "My colleague did that, not me", but neither "my husband does it too" nor "my boss did that to me". */
    private static boolean isWhole(Sentence sentence, int end) {
        return !sentence.hasWord(end) || sentence.is(end, "not") || sentence.is(end - 1, "who");
    }

    /** "Scratch that, 2027" takes back no more than it sets right. */
    private static boolean setsRight(Sentence sentence, Findings findings) {
        return Correction.in(sentence).isPresent() && !findings.ofSentence().isEmpty();
    }

    private void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case OF_OTHERS, TAKES_BACK, JOKES, DENIES -> takeBack(sentence, hit, findings);
            case IS_WRONG -> throw new IllegalStateException("read where it does not begin the sentence");
            case NEVER_SAID -> neverSaid.read(sentence, hit.start(), hit.end(), findings);
            case IS_NOT_THAT -> isNotThat(sentence, hit, findings);
            case FORGETS -> forget(sentence, hit, findings);
            case FORGETS_NAMES -> forgetNames(sentence, hit, findings);
            case CHANGES_MIND -> changeMind(sentence, hit, findings);
        }
    }

    /** "I want to be a director, but I've changed my mind": what these words, or those right before, said of what shall come. */
    private static void changeMind(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, hit.start(), hit.end());
        String before = sentence.text(0, Math.max(1, hit.start())).toLowerCase(Locale.ROOT);
        List<Claim> goals = findings.recent().stream()
                .filter(claim -> GOALS.contains(claim.attribute()))
                .toList();
        List<Claim> named = goals.stream()
                .filter(claim -> before.contains(String.valueOf(claim.value()).toLowerCase(Locale.ROOT)))
                .toList();
        List<Claim> meant = named.isEmpty()
                ? goals.stream().filter(findings.lastRead()::contains).toList()
                : named;
        meant.forEach(claim -> findings.retire(claim, evidence));
    }

    private static void takeBack(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        findings.takeBackLast(sentence, Quote.exactly(sentence, hit.start(), hit.end()));
    }

    /** "the doctor thing": what was said with this word; a role that was aimed for also when it was said long ago. */
    private void forget(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int to = hit.end();
        while (sentence.hasWord(to) && !sentence.is(to, IDEAS) && to < hit.end() + LONGEST) {
            to++;
        }
        boolean idea = sentence.is(to, IDEAS);
        if (to == hit.end() || !(idea || sentence.isCompleteAt(to))) {
            return;
        }
        String name = sentence.text(hit.end(), to);
        Evidence evidence = Quote.exactly(sentence, hit.start(), idea ? to + 1 : to);
        List<Claim> named =
                findings.recent().stream().filter(claim -> holds(claim, name)).toList();
        findings.retireAll(named, evidence);
        if (named.isEmpty()
                && titles.read(sentence, hit.end(), Ground.LOOSE, to).isPresent()) {
            findings.retire(Goals.TARGET_ROLE, name, Confidence.USUAL, evidence);
        } else if (named.isEmpty()) {
            neverSaid.retireHeld(sentence, hit.end(), evidence, findings);
        }
    }

    /** "It wasn't Shell": where that is all that is said. */
    private void isNotThat(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int to = hit.end();
        while (sentence.hasWord(to)) {
            to++;
        }
        if (IntStream.range(to, sentence.size()).noneMatch(sentence::hasWord)) {
            neverSaid.forgetName(sentence, hit.start(), hit.end(), to, findings);
        }
    }

    /** "Forget Python and SQL too": what was said with these very names, and skills that were named long ago. */
    private void forgetNames(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        int from = hit.end();
        while (sentence.hasWord(from) && !sentence.is(from, POINTERS)) {
            int to = from;
            while (sentence.hasWord(to) && !sentence.is(to, BEHIND_NAMES) && to < from + LONGEST) {
                to++;
            }
            if (to == from || sentence.hasWord(to) && !sentence.is(to, BEHIND_NAMES)) {
                return;
            }
            neverSaid.forgetName(sentence, hit.start(), from, to, findings);
            boolean goesOn = sentence.is(to, "and") || sentence.is(to, "or") || sentence.is(to, ",");
            from = goesOn ? to + 1 : sentence.size();
        }
    }

    private static boolean holds(Claim claim, String name) {
        return claim.value() != null && NeverSaid.holds(claim.value(), name);
    }
}
