package dev.coach.core.extraction;

import dev.coach.core.extraction.TitleReader.Ground;
import dev.coach.core.extraction.Work.Time;
import org.jspecify.annotations.Nullable;

/** How people begin to say what they work as, in the order in which the readings are tried. */
final class WorkFrames {
    /**
     * What the words of a frame mean.
     *
     * @param time when the position is held
     * @param ground for the title that follows at once; absent when "as a …", "at …" or "in …" follow
     * @param condition what must also be there
     */
    record Opening(Time time, @Nullable Ground ground, Condition condition) {}

    /** What must be there besides the frame. */
    enum Condition {
        NONE,
        /** "As a nurse" counts only when "I" follows. */
        FOLLOWED_BY_I,
        /** "And am a" goes on with what "I" began. */
        AFTER_I,
        /** "I have been a nurse" is about now only with "for" or "since" behind it. */
        LASTS,
        /** "I'm not a nurse" ends it only with "any more" behind it. */
        ANY_MORE,
        /** "I'm the writer" names an occupation only with "at", "for" or "of" behind it, or when the title is more than a word. */
        PLACED,
        /** The industry must be there: "I'm in real estate". */
        INDUSTRY,
        /** The same, of a whole company: "we work in telecoms". */
        COMMON_INDUSTRY,
        /** The name of the employer follows at once. */
        EMPLOYER,
        /** The same, and it must be known to be one: "I left Leeds" leaves no employer. */
        KNOWN_EMPLOYER,
        /** "I joined Acme" counts only with "as a …": people join much. */
        EMPLOYER_AND_TITLE,
        /** It is done for nothing. */
        VOLUNTARY,
        /** It began just now, so that it goes on. */
        JUST_BEGUN
    }

    private static final String NOW =
            "[current|present|new|main|day|actual|full-time|part-time|own|regular|paid|official]";
    private static final String BEFORE = "previous|last|former|old|first|past|prior|earlier";
    private static final String JOB = "job|role|position|work|post|occupation|profession|capacity|career|gig|title";
    private static final String ARTICLE = "a|an|the";

    private final Frames<Opening> frames = new Frames<>();

    private WorkFrames() {}

    static Frames<Opening> all() {
        WorkFrames work = new WorkFrames();
        work.ended();
        work.past();
        work.begun();
        work.lasting();
        work.now();
        return work.frames;
    }

    private void ended() {
        title(
                Time.ENDED,
                Ground.LOOSE,
                Condition.NONE,
                "i am no longer " + ARTICLE,
                "i _ stopped|quit being " + ARTICLE);
        open(
                Time.ENDED,
                Condition.NONE,
                "i no longer work",
                "i am no longer [working|employed]",
                "i have|had _ stopped|quit working");
        open(
                Time.ENDED,
                Condition.NONE,
                "i _ stopped|quit working",
                "i _ left|quit|lost|resigned my job|position|role|post");
        title(Time.ENDED, Ground.LOOSE, Condition.ANY_MORE, "i am not _ " + ARTICLE);
        open(Time.ENDED, Condition.ANY_MORE, "i do not _ work", "i am not _ [working|employed]");
        open(Time.ENDED, Condition.EMPLOYER, "i [have] _ resigned|retired from");
        open(
                Time.ENDED,
                Condition.EMPLOYER,
                "i was|got _ fired from|by|at",
                "i was|got _ laid off from|by|at",
                "i was|got _ let go from|by|at");
        open(Time.ENDED, Condition.EMPLOYER, "i was|got _ made redundant from|by|at");
        open(Time.ENDED, Condition.KNOWN_EMPLOYER, "i _ left|quit", "i have _ left|quit");
    }

    private void past() {
        title(Time.PAST, Ground.LOOSE, Condition.NONE, "i used to be " + ARTICLE, "i was _ " + ARTICLE);
        open(
                Time.PAST,
                Condition.NONE,
                "i used to work",
                "i was _ working|employed",
                "i _ worked",
                "i _ had|held a|an ~2 job|position|role|post");
        title(
                Time.PAST,
                Ground.FIRM,
                Condition.NONE,
                "my " + BEFORE + " [job] " + JOB + " was [as] " + ARTICLE,
                "my " + BEFORE + " " + JOB + " as " + ARTICLE);
        open(Time.PAST, Condition.NONE, "my " + BEFORE + " " + JOB + " [was]");
        open(Time.PAST, Condition.EMPLOYER, "my " + BEFORE + " employer|company was|is");
        open(Time.PAST, Condition.NONE, "i spent");
        open(Time.PAST, Condition.VOLUNTARY, "i _ volunteered", "i used to volunteer");
    }

    private void begun() {
        open(
                Time.BEGUN,
                Condition.JUST_BEGUN,
                "i [have] just|recently started [a|my] [new] [job|role|position] [working]");
        open(
                Time.BEGUN,
                Condition.NONE,
                "i [have] _ started [a|my] [new] [job|role|position] [working]",
                "i began working");
        open(Time.BEGUN, Condition.NONE, "i _ started|began [out|off] [my] [working|professional] [career|life]");
        open(Time.BEGUN, Condition.EMPLOYER_AND_TITLE, "i [have] _ joined");
        title(Time.BEGUN, Ground.FIRM, Condition.NONE, "i _ became " + ARTICLE);
        title(
                Time.NOW,
                Ground.FIRM,
                Condition.NONE,
                "i was|got _ promoted to [be] [a|an|the]",
                "i have _ been promoted to [be] [a|an|the]");
    }

    private void lasting() {
        title(Time.NOW, Ground.LOOSE, Condition.LASTS, "i have _ been _ " + ARTICLE);
        open(Time.NOW, Condition.LASTS, "i have _ been _ [working|employed]", "i have _ worked");
        title(Time.EVER, Ground.LOOSE, Condition.NONE, "i have _ been _ " + ARTICLE);
        open(Time.EVER, Condition.NONE, "i have _ worked");
    }

    private void now() {
        title(Time.NOW, Ground.LOOSE, Condition.NONE, "my " + NOW + " [job] " + JOB + " is [as|being] " + ARTICLE);
        title(
                Time.NOW,
                Ground.FIRM,
                Condition.NONE,
                "my " + NOW + " [teaching|nursing|design] " + JOB + " as " + ARTICLE);
        title(
                Time.NOW,
                Ground.BARE,
                Condition.NONE,
                "my " + NOW + " [job] " + JOB + " is",
                "my " + NOW + " " + JOB + " as");
        title(
                Time.NOW,
                Ground.FIRM,
                Condition.NONE,
                "i _ serve _ as " + ARTICLE,
                "i am _ serving _ as " + ARTICLE,
                "i _ earn|make a|my living as " + ARTICLE);
        open(
                Time.NOW,
                Condition.EMPLOYER,
                "my " + NOW + " employer|company is [called]",
                "the company i work for is [called]");
        open(
                Time.NOW,
                Condition.NONE,
                "i _ work",
                "i am _ working|employed",
                "i _ have a|an ~2 job|position|role",
                "i [have] _ got a|an ~2 job|position|role");
        open(Time.NOW, Condition.VOLUNTARY, "i _ volunteer", "i am _ volunteering");
        open(Time.NOW, Condition.COMMON_INDUSTRY, "we _ work");
        open(Time.NOW, Condition.INDUSTRY, "i am _");
        title(Time.NOW, Ground.LOOSE, Condition.NONE, "i am _ a|an|our|their");
        title(Time.NOW, Ground.LOOSE, Condition.PLACED, "i am _ the");
        title(Time.NOW, Ground.BARE, Condition.NONE, "i am _");
        title(Time.NOW, Ground.LOOSE, Condition.FOLLOWED_BY_I, "as|being " + ARTICLE);
        title(Time.NOW, Ground.LOOSE, Condition.AFTER_I, "am _ a|an", "work as a|an");
        title(
                Time.NOW,
                Ground.FIRM,
                Condition.NONE,
                "one of my _ [part-time|full-time] jobs is [as|being] a|an",
                "my _ other job is [as|being] a|an");
        title(Time.NOW, Ground.LOOSE, Condition.NONE, "i _ do as a|an", "i _ do _ as a|an");
    }

    private void title(Time time, Ground ground, Condition condition, String... patterns) {
        frames.with(new Opening(time, ground, condition), patterns);
    }

    private void open(Time time, Condition condition, String... patterns) {
        frames.with(new Opening(time, null, condition), patterns);
    }
}
