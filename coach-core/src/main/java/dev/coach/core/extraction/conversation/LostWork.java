package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Education;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether work that was lost or left is missed still: it happened lately, or is told as what is the matter now. */
final class LostWork {
    private static final Set<String> LATELY = Set.of("just", "recently");
    private static final Set<String> DAYS = Set.of("yesterday", "today", "recently");
    private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday");
    private static final Set<String> SHORT_TIMES = Set.of("week", "month", "morning");
    private static final Set<String> JOBS = Set.of("job", "work", "role", "position");
    private static final int MAX_MONTHS = 6;

    /** Before whom one worked for, or as what: "from Acme", "as a driver". */
    private static final Set<String> OF_WORK = Set.of("from", "by", "at", "as", "after");

    private static final int LONGEST_WORK = 12;
    private static final Set<String> NEXT_CLAUSE = WordClasses.of("next-clause");
    private static final Set<String> BEFORE_NEWS = WordClasses.of("before-news");
    private static final Set<String> LONG_AGO = WordClasses.of("long-ago");
    private static final List<Frame> WORK_AGAIN = List.of(
            Frame.of("rehired|hired|joined|became|accepted|promoted"),
            Frame.of("start|starts|starting|started at|as|with|on|a|my|working"),
            Frame.of("found a|another|new|something|work"),
            Frame.of("moved|transferred me"),
            Frame.of("now at"),
            Frame.of("it back"));
    private static final Pattern AFTER_THAT = Pattern.compile("(?i)\\bafter (that|it|this|which)\\b");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Frame> TROUBLES = List.of(
            Frame.of("i am _ looking|searching|applying|trying|worried|scared|lost|unsure|unemployed"),
            Frame.of("i need|want|must"),
            Frame.of("i have to|no"),
            Frame.of("i do not _ know"),
            Frame.of("what|how|where"));

    private final DateReader dates;
    private final NumberWords words;
    private final NumberReader numbers;

    LostWork(Vocabulary vocabulary) {
        this.words = vocabulary.numbers();
        this.dates = new DateReader(words);
        this.numbers = new NumberReader(words);
    }

    /** "I just quit", "I was laid off last week"; but not "I quit smoking last month", "I was fired once, and this …". */
    boolean isLately(Sentence sentence, int start, int end) {
        for (int at = start; at < end; at++) {
            if (sentence.is(at, LATELY)) {
                return isBehindOnlyTime(sentence, end);
            }
        }
        if (isLateTimeBefore(sentence, start) && (sentence.isCompleteAt(end) || sentence.is(end, OF_WORK))) {
            return true;
        }
        if (!sentence.is(end, OF_WORK)) {
            return isLateTime(sentence, end);
        }
        for (int at = end + 1; at <= end + LONGEST_WORK && goesOn(sentence, at); at++) {
            if (isLateTime(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** "I quit" stands alone, "I studied law and quit" and "I started a course. I quit." are of something else. */
    boolean isOfWork(Sentence sentence, Hit<?> hit, Findings findings) {
        boolean named = IntStream.range(hit.start(), hit.end()).anyMatch(at -> sentence.is(at, JOBS));
        boolean goesOn = sentence.is(hit.start() - 1, "and") || sentence.is(hit.start() - 1, "then");
        Place here = new Place.InUtterance(sentence.utterance().index());
        boolean studies = findings.recent().stream()
                .anyMatch(claim -> claim.evidence().place().equals(here)
                        && claim.attribute().startsWith(Education.COLLECTION.name() + "."));
        return named || !goesOn && !studies;
    }

    /** "I was laid off last month but rehired", "… and I'm now at Bosch". */
    static boolean isMadeUpFor(Sentence sentence, int end) {
        return IntStream.range(end, sentence.size())
                .anyMatch(at -> WORK_AGAIN.stream().anyMatch(frame -> frame.endAt(sentence, at) > 0));
    }

    /** "I got laid off", "So they made me redundant, what now?"; but not "I got laid off in the nineties" nor "… and found better". */
    boolean isNews(Sentence sentence, int start, int end, Findings findings) {
        for (int at = Asides.behindTold(sentence); at < start; at++) {
            if (sentence.hasWord(at) && !sentence.is(at, BEFORE_NEWS)) {
                return false;
            }
        }
        int behind = behindWork(sentence, end);
        return (behind == sentence.size() || isTroubled(sentence, behind)) && isStillSo(sentence, findings);
    }

    private int behindWork(Sentence sentence, int end) {
        int at = end;
        while (sentence.is(end, OF_WORK) && at <= end + LONGEST_WORK && goesOn(sentence, at)) {
            at++;
        }
        return at;
    }

    /** "After 12 years as a driver" is of the work, "after I had complained" is not. */
    private boolean goesOn(Sentence sentence, int at) {
        boolean span =
                sentence.is(at, "after") && numbers.duration(sentence, at + 1).isPresent();
        return span || sentence.hasWord(at) && !sentence.is(at, NEXT_CLAUSE);
    }

    private static boolean isTroubled(Sentence sentence, int from) {
        int at = from;
        while (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, "so") || sentence.is(at, "now")) {
            at++;
        }
        int place = at;
        return place > from && TROUBLES.stream().anyMatch(frame -> frame.endAt(sentence, place) > 0);
    }

    /** Neither a story of long ago nor one that ended at another employer. */
    private static boolean isStillSo(Sentence sentence, Findings findings) {
        Place here = new Place.InUtterance(sentence.utterance().index());
        boolean employed = findings.recent().stream()
                .anyMatch(claim -> claim.attribute().equals(CurrentSituation.EMPLOYER.name())
                        && claim.evidence().place().equals(here));
        return !employed
                && !AFTER_THAT.matcher(sentence.utterance().text()).find()
                && WORDS.splitAsStream(sentence.utterance().text().toLowerCase(Locale.ROOT))
                        .noneMatch(word ->
                                LONG_AGO.contains(word) || YEAR.matcher(word).matches());
    }

    private boolean isLateTime(Sentence sentence, int at) {
        boolean month = sentence.is(at, "in")
                && words.month(sentence.form(at + 1)).isPresent()
                && dates.read(sentence, at + 1).isEmpty();
        boolean day = sentence.is(at, DAYS) || sentence.is(at, "on") && sentence.is(at + 1, WEEKDAYS);
        boolean span = (sentence.is(at, "last") || sentence.is(at, "this"))
                && (sentence.is(at + 1, SHORT_TIMES) || sentence.is(at + 1, WEEKDAYS));
        return day || span || month || isShortlyAgo(sentence, at);
    }

    /** "Last Friday they let me go", "yesterday I was fired". */
    private static boolean isLateTimeBefore(Sentence sentence, int start) {
        int at = sentence.is(start - 1, ",") ? start - 2 : start - 1;
        return sentence.is(at, DAYS)
                || (sentence.is(at - 1, "last") || sentence.is(at - 1, "this"))
                        && (sentence.is(at, SHORT_TIMES) || sentence.is(at, WEEKDAYS));
    }

    private boolean isShortlyAgo(Sentence sentence, int at) {
        return numbers.duration(sentence, at)
                .filter(ago -> sentence.is(ago.end(), "ago") && ago.value().in(Unit.MONTHS) <= MAX_MONTHS)
                .isPresent();
    }

    private static boolean isBehindOnlyTime(Sentence sentence, int at) {
        return sentence.isCompleteAt(at) || sentence.is(at, DAYS) || sentence.is(at, "last") || sentence.is(at, "this");
    }
}
