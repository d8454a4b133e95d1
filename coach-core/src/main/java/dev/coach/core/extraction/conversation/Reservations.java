package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CrossFunctionalSkills;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.DigitalSkills;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.JobSearch;
import dev.coach.core.schema.LanguagesSummary;
import dev.coach.core.schema.Learning;
import dev.coach.core.schema.Wellbeing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an answer says against the value that it names: that it is over, only wished for, nearly reached or somebody else's. Which of
 * these matter depends on what was asked: a wish answers the question for a preference, and not the one for a degree. The words are
 * in {@code frames/reservations.txt}.
 */
final class Reservations {
    private enum Meaning {
        /** "I used to": what follows is over. */
        BEFORE,
        /** "Not any more", "until last year". */
        OVER,
        /** "I was", "I had": said of what is asked of now, it is over as well. */
        PAST,
        /** "I wish". */
        UNREAL,
        /** "I'd love to". */
        WISHED,
        /** "I teach", "I work at": names what others learn. */
        AT_WORK,
        /** "I dropped out of". */
        UNFINISHED,
        /** "I report to": counts those above. */
        SUBORDINATE,
        /** "My contract ends". */
        OTHER_END,
        /** "With a break of". */
        PAUSE
    }

    private static final Frames<Meaning> FRAMES = Frames.load("reservations", Meaning.class);
    private static final Set<Meaning> OVER = EnumSet.of(Meaning.BEFORE, Meaning.OVER);
    /** They speak of what their own clause names; "not any more" speaks of what was named before. */
    private static final Set<Meaning> OF_THEIR_CLAUSE =
            EnumSet.of(Meaning.BEFORE, Meaning.WISHED, Meaning.AT_WORK, Meaning.SUBORDINATE, Meaning.OTHER_END);

    private static final Set<String> RELATIVES = WordClasses.of("relative");
    private static final Set<String> OWNERS = Set.of("my", "our", "his", "her", "their");
    private static final Set<String> OTHERS = Set.of("he", "she", "they");
    private static final Set<String> VERBS = WordClasses.of("verb");
    private static final Set<String> PAST_VERBS = WordClasses.of("past");
    private static final Set<String> NOT = Set.of("not", "never");
    private static final Set<String> NOW = Set.of("now", "currently", "today", "nowadays");

    private static final Set<String> OF_FACTS = names(
            Stream.of(
                    Identity.SECTION,
                    CurrentSituation.SECTION,
                    EducationSummary.SECTION,
                    LanguagesSummary.SECTION,
                    DigitalSkills.SECTION,
                    CrossFunctionalSkills.SECTION,
                    JobSearch.SECTION),
            Compensation.CURRENT_BASE_PAY,
            Compensation.CURRENT_TOTAL_PAY);
    private static final Set<String> OF_NOW = names(
            Stream.of(CurrentSituation.SECTION, JobSearch.SECTION, Learning.SECTION, Identity.SECTION),
            Compensation.CURRENT_BASE_PAY,
            Compensation.CURRENT_TOTAL_PAY);
    private static final Set<String> OF_A_CAREER =
            Set.of(CurrentSituation.YEARS_OF_EXPERIENCE.name(), CurrentSituation.YEARS_IN_FIELD.name());
    private static final Set<String> OF_LEARNING = names(Stream.of(EducationSummary.SECTION, Learning.SECTION));
    private static final Set<String> OF_SCHOOLING = names(Stream.of(EducationSummary.SECTION));
    private static final Set<String> OF_CARE = names(Stream.of(Wellbeing.SECTION));

    private Reservations() {}

    private static Set<String> names(Stream<Section> sections, Attribute<?>... more) {
        return Stream.concat(sections.flatMap(section -> section.attributes().stream()), Stream.of(more))
                .map(Attribute::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the answer says of what it names that it does not hold of the coachee, or not now. */
    static boolean stand(Attribute<?> asked, Sentence answer) {
        return isOfOthers(asked, answer)
                || asked.type() instanceof AttributeType.Month
                        && answer.words().stream().anyMatch(word -> NOT.contains(word.form()))
                || FRAMES.in(answer).stream().anyMatch(hit -> matters(hit.meaning(), asked));
    }

    /** Whether it says that something is over. */
    static boolean sayOver(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .anyMatch(at -> FRAMES.at(sentence, at).stream().anyMatch(hit -> OVER.contains(hit.meaning())));
    }

    /** What the answer says before it comes to speak of something else: "nurse" of "nurse, used to be a cook". */
    static Sentence ownClause(Attribute<?> asked, Sentence said) {
        Sentence answer = behindOver(said);
        int comma = answer.nextMark(0, answer.size());
        if (comma == 0 || comma >= answer.size() - 1) {
            return answer;
        }
        Sentence first = answer.before(comma);
        boolean elsewhere = isOfOthers(asked, answer)
                || FRAMES.in(answer).stream()
                        .anyMatch(hit -> hit.start() > comma
                                && OF_THEIR_CLAUSE.contains(hit.meaning())
                                && matters(hit.meaning(), asked));
        boolean over = FRAMES.in(answer).stream().anyMatch(hit -> hit.start() > comma && hit.meaning() == Meaning.OVER);
        return elsewhere && !over && !stand(asked, first) ? first : answer;
    }

    /** What is said of now behind what is over: the Lyon of "used to be Paris, now Lyon". */
    static Sentence behindOver(Sentence answer) {
        List<Integer> now = IntStream.range(1, answer.size() - 1)
                .filter(at -> answer.is(at, NOW) && (!answer.hasWord(at - 1) || answer.is(at - 1, "but")))
                .boxed()
                .toList();
        return now.isEmpty() || !sayOver(answer.before(now.getLast()), 0) ? answer : answer.behind(now.getLast() + 1);
    }

    private static boolean matters(Meaning meaning, Attribute<?> asked) {
        boolean time = asked.type() instanceof AttributeType.Month
                || asked.type() instanceof AttributeType.Months
                || asked.type() instanceof AttributeType.Day;
        return switch (meaning) {
            case BEFORE, OVER -> !time;
            case PAST -> !time && OF_NOW.contains(asked.name()) && !OF_A_CAREER.contains(asked.name());
            case UNREAL -> true;
            case WISHED -> OF_FACTS.contains(asked.name());
            case AT_WORK -> OF_LEARNING.contains(asked.name());
            case UNFINISHED -> OF_SCHOOLING.contains(asked.name());
            case SUBORDINATE -> asked.equals(CurrentSituation.DIRECT_REPORTS);
            case OTHER_END -> asked.equals(Goals.GOAL_DEADLINE);
            case PAUSE ->
                asked.type() instanceof AttributeType.Decimal decimal
                        && decimal.unit().equals("years");
        };
    }

    /** "None, my wife has a master's"; but not "my manager, mostly" and "I look after my mother every day". */
    private static boolean isOfOthers(Attribute<?> asked, Sentence answer) {
        return !OF_CARE.contains(asked.name())
                && IntStream.range(0, answer.size() - 2).anyMatch(at -> isOfOthers(answer, at));
    }

    private static boolean isOfOthers(Sentence answer, int at) {
        boolean relative = answer.is(at, OWNERS) && answer.is(at + 1, RELATIVES) && !answer.is(at + 1, "team");
        boolean other = answer.is(at, OTHERS) && (at == 0 || !answer.hasWord(at - 1));
        int verb = relative ? at + 2 : at + 1;
        return (relative || other) && isVerb(answer, answer.is(verb, "who") ? verb + 1 : verb);
    }

    private static boolean isVerb(Sentence answer, int at) {
        return answer.is(at, VERBS)
                || answer.is(at, PAST_VERBS)
                || answer.form(at).endsWith("ed")
                || answer.form(at).endsWith("s") && answer.hasWord(at + 1);
    }
}
