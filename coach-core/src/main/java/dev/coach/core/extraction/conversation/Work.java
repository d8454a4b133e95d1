package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.phrase.TitleReader.Ground;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one statement says about a position. Filled while the statement is read.
 *
 * <p>Fields that stay absent were not said.
 */
final class Work {
    /** When the position is held. */
    enum Time {
        NOW,
        /** It began; whether it goes on is not said. */
        BEGUN,
        PAST,
        /** It was held some time or other: "I have worked as a cook". */
        EVER,
        /** It has come to its end, so that what was known as current no longer is. */
        ENDED
    }

    final Sentence sentence;
    Time time;
    /** The place where the statement begins. */
    int from;

    /** The place behind what was read so far. */
    int to;

    @Nullable
    Title title;

    /** The title of who does what was said: "I drive trucks" is said by a truck driver. */
    @Nullable
    String impliedTitle;

    /** The title in more words than were said this time. */
    @Nullable
    String fullTitle;

    /** What it is said not to be: the welder of "a foreman, not a welder". */
    @Nullable
    String insteadOf;

    double titleConfidence;

    /** For a title behind "as a". */
    Ground asGround = Ground.FIRM;

    @Nullable
    String employer;

    boolean employerKnown;

    /** Whether it may as well be the name of a town. */
    boolean employerDoubted;

    boolean unpaid;
    /** Whether it is said to be new, so that what was known of now no longer holds. */
    boolean changes;

    /** Whether it is a job that has just begun. */
    boolean begins;

    /** Whether it is another title at the same employer. */
    boolean promoted;

    /** Whether another title took the place of this one, where the coachee is. */
    boolean risen;

    /** Whether it is one of two jobs that are named together. */
    boolean ofTwo;

    /** Whether a word of another language than English says that it is one of two jobs: "también soy profesora". */
    boolean also;

    /** Whether it sets right what was said of the same position before. */
    boolean corrects;

    @Nullable
    String industry;

    @Nullable
    String place;

    @Nullable
    PartialDate start;

    @Nullable
    PartialDate end;

    /** Some time in it, which tells neither when it began nor when it ended. */
    @Nullable
    PartialDate during;

    @Nullable
    Duration duration;

    /** Hours of work in a week. */
    @Nullable
    Integer hours;

    Work(Sentence sentence, Time time, int from, int to) {
        this.sentence = sentence;
        this.time = time;
        this.from = from;
        this.to = to;
    }

    @Nullable
    String titleText() {
        if (fullTitle != null) {
            return fullTitle;
        }
        return title == null ? impliedTitle : title.in(sentence);
    }

    boolean hasNote(Title.Note note) {
        return title != null && title.has(note);
    }

    /** A name without a capital is less sure. */
    double employerConfidence() {
        if (employerDoubted) {
            return Confidence.DOUBTFUL;
        }
        return employerKnown && !sentence.capitals() ? Confidence.IMPLIED : Confidence.USUAL;
    }

    /** "I'm still at Costa". */
    boolean goesOn() {
        return time == Time.NOW && IntStream.range(from, to).anyMatch(at -> sentence.is(at, "still"));
    }

    boolean isUnpaid() {
        return unpaid || hasNote(Title.Note.VOLUNTEER);
    }

    /** Whether it says enough to tell this position from others. */
    boolean namesPosition() {
        return titleText() != null || employer != null;
    }
}
