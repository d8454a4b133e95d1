package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.domain.profile.TextKind;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Answers of which whatever the coachee says is the value: a goal, an obstacle, a reason. */
final class OwnWords {
    private static final Set<String> OFTEN_MORE = Set.of("no", "so", "good", "great", "right");
    private static final Set<String> LAUGHS = Set.of("lol", "haha", "hahaha", "hehe", "xd", "lmao");
    private static final Set<String> SMALL_TALK = WordClasses.of("small-talk");
    private static final Set<String> SUBJECTS = WordClasses.of("subject");
    private static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their");
    private static final Set<String> BEFORE_VERB = WordClasses.of("before-verb");
    private static final Set<String> PAST = WordClasses.of("past");

    private static final Set<String> NO_GOAL = WordClasses.of("no-goal");
    private static final Set<String> VERBS = WordClasses.of("verb");
    private static final Set<String> OTHERS = Set.of("he", "she", "they");
    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> COACHEE = Set.of("i", "me", "my", "myself", "we", "us", "our");

    /** What a statement must begin with to answer a question of this kind. */
    private static final Frames<Shape> SHAPES = Frames.load("own-words", Shape.class);

    private static final Map<TextKind, Shape> SHAPED = Map.of(TextKind.GOAL, Shape.GOAL, TextKind.REASON, Shape.REASON);

    /** What a statement must hold to answer a question of this kind; a note may say anything. */
    private static final Map<TextKind, Set<String>> SIGNS = Map.of(
            TextKind.GOAL, WordClasses.of("wish-sign"),
            TextKind.OBSTACLE, WordClasses.of("obstacle-sign"),
            TextKind.REASON, WordClasses.of("reason-sign"),
            TextKind.SUCCESS, WordClasses.of("success-sign"));

    /** Nobody is asked by a coach for what they do at once: "I want to scream". */
    private static final Set<String> AT_ONCE = WordClasses.of("done-at-once");

    /** What programs read is nobody's goal. */
    private static final Pattern MARKUP = Pattern.compile("[<>={}\\\\]|\\]\\(");

    private static final Set<String> OBLIGING = Set.of("need", "have", "got", "want");
    private static final Set<String> OF_NO_HOPE = WordClasses.of("of-no-hope");
    private static final Set<String> ANSWER_OPENERS = WordClasses.of("answer-opener");
    private static final Set<String> ONE_WORD_GOALS = WordClasses.of("one-word-goal");
    private static final Set<String> OPENERS = WordClasses.of("aside-opener");
    private static final Set<String> THINKING = Set.of("think", "guess", "suppose", "mean");

    /** They ask for what was, or may be answered by it. */
    private static final Set<TextKind> OF_WHAT_WAS = EnumSet.of(TextKind.STORY, TextKind.REASON, TextKind.CHARACTER);

    private enum Shape {
        GOAL,
        REASON
    }

    private OwnWords() {}

    /** Whether they are what this attribute asks for. */
    static boolean are(Attribute<?> asked) {
        return asked.type().textKind().filter(TextKind::ownWords).isPresent();
    }

    /** "No, money" and "Good, thank you" begin with small talk; "no degree", "so I can pay the rent" and "good at sums" do not. */
    static boolean isSmallTalk(Sentence answer, int at) {
        boolean thanks = answer.is(at, "you") && answer.is(at - 1, "thank");
        return thanks || answer.is(at, SMALL_TALK) && !(answer.is(at, OFTEN_MORE) && answer.hasWord(at + 1));
    }

    /** Claims the sentence without the small talk around it; of a long one the first clauses. */
    static void read(Attribute<?> asked, Sentence answer, Findings findings) {
        int from = 0;
        while (from < answer.size() - 1 && (isSmallTalk(answer, from) || answer.is(from, ","))) {
            from++;
        }
        int end = answer.size();
        while (end > from + 1 && (!answer.hasWord(end - 1) || answer.is(end - 1, LAUGHS))) {
            end--;
        }
        while (end > from + 2 && answer.is(end - 2, "i") && answer.is(end - 1, THINKING)) {
            end -= 2;
        }
        boolean closed = MARKUP.matcher(answer.utterance().text()).find()
                || answer.words().stream().anyMatch(word -> OF_NO_HOPE.contains(word.form()));
        int last = closed ? from : Quote.clausesEnd(answer, from, end);
        if (last > from && answer.hasWord(from) && !isSmallTalk(answer, from)) {
            Evidence evidence = Quote.exactly(answer, from, last);
            certainty(asked.type().textKind().orElseThrow(), answer.before(last), from)
                    .ifPresent(certainty -> findings.add(asked, evidence.quote(), certainty, evidence));
        }
    }

    /**
     * How surely the words answer; empty when they speak of something else. "Money" can only be meant as the answer. A
     * statement must show that it is: "I earn 38k" and "my sister is a dentist" stand in nobody's way. One of what was, where
     * the question asks for what is, is doubtful.
     */
    private static Optional<Double> certainty(TextKind asked, Sentence answer, int from) {
        int verb = behindSubject(answer, from);
        boolean ofOthers = answer.is(from, OTHERS) || isOwned(answer, from) && answer.is(from + 1, RELATIVES);
        boolean goal = asked == TextKind.GOAL;
        boolean denied =
                answer.is(from, "not") || IntStream.range(from, answer.size()).anyMatch(at -> answer.is(at, "never"));
        if (goal && denied) {
            return Optional.empty();
        }
        if (verb == from && isOfThing(answer, from) && SIGNS.containsKey(asked)) {
            return shows(asked, answer, from) ? Optional.of(Confidence.DOUBTFUL) : Optional.empty();
        }
        if (verb == from) {
            if (goal && isOneWord(answer, from)) {
                return Optional.empty();
            }
            if (statesSomething(answer, from)) {
                return Optional.empty();
            }
            boolean everyday = goal && answer.words().stream().anyMatch(word -> NO_GOAL.contains(word.form()));
            boolean sure =
                    !everyday && (!SIGNS.containsKey(asked) || opensAnswer(answer, from) || shows(asked, answer, from));
            return Optional.of(sure ? Confidence.ANSWERED : Confidence.DOUBTFUL);
        }
        boolean fits = SHAPED.containsKey(asked)
                ? hasShapeOf(asked, answer, from)
                : shows(asked, answer, from) && !hasToGo(answer, from);
        if (!fits || ofOthers && asked != TextKind.CHARACTER && !touchesCoachee(answer, verb)) {
            return Optional.empty();
        }
        boolean ofWhatWas = answer.is(verb, PAST) || answer.form(verb).endsWith("ed") && !answer.is(verb, "need");
        return Optional.of(ofWhatWas && !OF_WHAT_WAS.contains(asked) ? Confidence.DOUBTFUL : Confidence.IMPLIED);
    }

    /** "In between I do agency shifts", "my biggest strength is listening": words that state something and do not open like an answer. */
    private static boolean statesSomething(Sentence answer, int from) {
        boolean opens = opensAnswer(answer, from) && !(isOwned(answer, from) && !answer.is(from + 1, "own"));
        return !opens
                && IntStream.range(from + 1, answer.size())
                        .anyMatch(at -> answer.is(at, "i") || answer.is(at, VERBS) && answer.hasWord(at - 1));
    }

    /** "To see my kids", "working less", "a better salary"; but not "copywriting, google ads". */
    private static boolean opensAnswer(Sentence answer, int from) {
        return answer.is(from, ANSWER_OPENERS) || answer.form(from).endsWith("ing") && answer.hasWord(from + 1);
    }

    /** "Banana": of single words only those count that name what people reach. */
    private static boolean isOneWord(Sentence answer, int from) {
        return !answer.hasWord(from + 1)
                && !answer.is(from, ONE_WORD_GOALS)
                && !answer.form(from).endsWith("ing");
    }

    /** "The boss is fine" states something of another. */
    private static boolean isOfThing(Sentence answer, int from) {
        return answer.is(from, "the")
                && answer.hasWord(from + 3)
                && (answer.is(from + 2, VERBS) || answer.is(from + 2, PAST));
    }

    private static boolean shows(TextKind asked, Sentence answer, int from) {
        Set<String> signs = SIGNS.get(asked);
        return signs == null || IntStream.range(from, answer.size()).anyMatch(at -> answer.is(at, signs));
    }

    /** Whether the statement begins like an answer: "I'd have to think about that" does not. */
    private static boolean hasShapeOf(TextKind asked, Sentence answer, int from) {
        int at = from;
        boolean opened = true;
        while (opened) {
            boolean thought = answer.is(at, "i") && answer.is(at + 1, THINKING) && answer.hasWord(at + 3);
            opened = thought || answer.hasWord(at + 1) && (answer.is(at, OPENERS) || !answer.hasWord(at));
            at += thought ? 2 : opened ? 1 : 0;
        }
        return SHAPES.at(answer, at).stream()
                .anyMatch(hit -> hit.meaning() == SHAPED.get(asked)
                        && (answer.hasWord(hit.end()) || !answer.is(hit.end() - 1, "to"))
                        && !isDoneAtOnce(asked, answer, hit.end()));
    }

    /** "I want to scream", "I need a coffee". */
    private static boolean isDoneAtOnce(TextKind asked, Sentence answer, int end) {
        boolean thing = asked == TextKind.GOAL
                && !answer.is(end - 1, "to")
                && IntStream.rangeClosed(end, end + 1).anyMatch(at -> answer.is(at, NO_GOAL));
        return thing || answer.is(end, AT_ONCE) || answer.is(end - 1, AT_ONCE);
    }

    /** "I need to charge my laptop", where "I am afraid to ask" stands in the way. */
    private static boolean hasToGo(Sentence answer, int from) {
        return IntStream.range(from + 1, answer.size())
                .anyMatch(at -> answer.is(at, "to") && answer.is(at - 1, OBLIGING) && answer.is(at + 1, AT_ONCE));
    }

    private static boolean touchesCoachee(Sentence answer, int from) {
        return IntStream.range(from, answer.size()).anyMatch(at -> answer.is(at, COACHEE));
    }

    /** Behind "I never", "my father" and the like; the same place when no statement begins there. */
    private static int behindSubject(Sentence answer, int from) {
        boolean owned = isOwned(answer, from);
        if (!owned && !answer.is(from, SUBJECTS)) {
            return from;
        }
        int at = owned ? from + 2 : from + 1;
        while (answer.is(at, BEFORE_VERB)) {
            at++;
        }
        boolean verb = !owned || answer.is(at, VERBS) || answer.is(at, PAST) || hasEndingOfVerb(answer, at);
        return answer.hasWord(at) && verb ? at : from;
    }

    /** "My boss earns", "my brother worked"; but not "my school fees". */
    private static boolean hasEndingOfVerb(Sentence answer, int at) {
        String word = answer.form(at);
        return word.endsWith("ed") || word.endsWith("s") && answer.hasWord(at + 1);
    }

    private static boolean isOwned(Sentence answer, int from) {
        return answer.is(from, OWNERS) && answer.hasWord(from + 1);
    }
}
