package dev.coach.core.usecase.turn;

/** That no more of a reply is wanted, or can be written. Given once and for good, from any thread; given again, it ends again. */
final class StopSignal {
    private boolean given;
    private boolean interrupts;
    private Runnable end = () -> {};

    /** The coachee wants no more. */
    void give() {
        give(false);
    }

    /** The process ends, and the reply with it. */
    void interrupt() {
        give(true);
    }

    private void give(boolean byProcess) {
        Runnable now;
        synchronized (this) {
            interrupts = given ? interrupts : byProcess;
            given = true;
            now = end;
        }
        now.run();
    }

    /** Takes what ends a model that is silent; runs it at once when the signal was given before. */
    void endBy(Runnable ending) {
        boolean late;
        synchronized (this) {
            end = ending;
            late = given;
        }
        if (late) {
            ending.run();
        }
    }

    /** Whether it was not the coachee who gave it. */
    synchronized boolean isInterruption() {
        return interrupts;
    }

    synchronized boolean isGiven() {
        return given;
    }
}
