package dev.coach.core.usecase.turn;

/** That the coachee wants no more of a reply. Given once and for good, from any thread; given again, it ends again. */
final class StopSignal {
    private boolean given;
    private Runnable end = () -> {};

    void give() {
        Runnable now;
        synchronized (this) {
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

    synchronized boolean isGiven() {
        return given;
    }
}
