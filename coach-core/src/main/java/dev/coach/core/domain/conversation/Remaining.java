package dev.coach.core.domain.conversation;

/**
 * What is left to ask until the coach knows what it needs most, the question of this reply included. An estimate: answers make some
 * questions needless and others worth asking.
 *
 * @param questions how many
 * @param seconds about how long reading and answering them takes
 */
public record Remaining(int questions, int seconds) {
    /** The coach has what it needs and asks for details alone, or the coachee does not want to be asked now. */
    public static final Remaining NONE = new Remaining(0, 0);

    public Remaining {
        if (questions < 0 || seconds < 0 || (questions == 0) != (seconds == 0)) {
            throw new IllegalArgumentException(
                    "as long as there is a question it takes time: %d, %d".formatted(questions, seconds));
        }
    }

    /** The time in whole minutes, rounded up, so that it is rather over sooner than promised. */
    public int minutes() {
        return (seconds + 59) / 60;
    }
}
