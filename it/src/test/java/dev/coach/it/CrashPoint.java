package dev.coach.it;

/** A moment in the life of a turn, or of what it leaves to the background, at which a server dies. */
enum CrashPoint {
    BEFORE_ADMISSION(Moment.BEFORE, "ConversationStore.admit"),
    /** Stored; the coachee does not know it yet. */
    AFTER_ADMISSION(Moment.AFTER, "ConversationStore.admit"),
    AFTER_THE_LEASE(Moment.AFTER, "ConversationStore.onStop"),
    AFTER_THE_PROMPT(Moment.BEFORE, "ChatModel.stream"),
    BEFORE_THE_FIRST_PIECE(Moment.BEFORE, "ChatModel.stream/DeltaListener.onDelta"),
    AFTER_THE_FIRST_PIECE(Moment.AFTER, "ChatModel.stream/DeltaListener.onDelta"),
    BETWEEN_PIECES(Moment.AFTER, 9, "ChatModel.stream/DeltaListener.onDelta"),
    BEFORE_PIECES_ARE_STORED(Moment.BEFORE, 2, "EventLog.append"),
    AFTER_PIECES_ARE_STORED(Moment.AFTER, 2, "EventLog.append"),
    AFTER_THE_VENDORS_END(Moment.AFTER, "ChatModel.stream"),
    BEFORE_COMPLETION(Moment.BEFORE, "ConversationStore.complete"),
    /** Everything is written, nothing committed; what was heard is left to a job. */
    INSIDE_COMPLETION(Moment.AFTER, "ConversationStore.complete/BackgroundJobs.enqueue"),
    /** Committed; neither the coachee nor the worker was told. */
    AFTER_COMPLETION(Moment.AFTER, "ConversationStore.complete"),
    BEFORE_THE_PROFILE_CHANGES(Moment.BEFORE, "ProfileStore.apply"),
    /** The job's effect is stored; that the job is done is not. */
    AFTER_THE_PROFILE_CHANGED(Moment.AFTER, "ProfileStore.apply"),
    BEFORE_THE_SUMMARY_IS_KEPT(Moment.BEFORE, "ConversationStore.summarise"),
    AFTER_THE_SUMMARY_IS_KEPT(Moment.AFTER, "ConversationStore.summarise"),
    /** An interrupted turn is being closed, and nothing committed. */
    INSIDE_A_TAKE_OVER(Moment.BEFORE, "ConversationStore.closeInterrupted/BackgroundJobs.enqueue"),
    AFTER_A_TAKE_OVER(Moment.AFTER, "ConversationStore.closeInterrupted");

    private final Moment moment;
    private final int time;
    private final String calls;

    CrashPoint(Moment moment, String calls) {
        this(moment, 1, calls);
    }

    /**
     * @param time at which of these calls, from 1
     * @param calls to a port, and those that it leads to
     */
    CrashPoint(Moment moment, int time, String calls) {
        this.moment = moment;
        this.time = time;
        this.calls = calls;
    }

    /** Before the innermost call, or after it. */
    enum Moment {
        BEFORE,
        AFTER
    }

    Moment moment() {
        return moment;
    }

    int time() {
        return time;
    }

    /** Whether calls in progress, outermost first, are such. */
    boolean isAt(String inProgress) {
        return inProgress.endsWith(calls);
    }

    /** Whether it needs a turn during which the profile changes, so that its message is left to a job. */
    boolean needsAChange() {
        return this == INSIDE_COMPLETION || this == BEFORE_THE_PROFILE_CHANGES || this == AFTER_THE_PROFILE_CHANGED;
    }

    /** Whether it comes in what a turn leaves to the background. */
    boolean isOfAFollowUp() {
        return isSummary() || this == BEFORE_THE_PROFILE_CHANGES || this == AFTER_THE_PROFILE_CHANGED;
    }

    /** Whether it comes in what a worker does. */
    boolean needsWorker() {
        return isOfAFollowUp() || isTakeOver();
    }

    /** Whether it needs a turn that another process left behind. */
    boolean isTakeOver() {
        return this == INSIDE_A_TAKE_OVER || this == AFTER_A_TAKE_OVER;
    }

    /** Whether it needs a conversation that is long enough to be summed up. */
    boolean isSummary() {
        return this == BEFORE_THE_SUMMARY_IS_KEPT || this == AFTER_THE_SUMMARY_IS_KEPT;
    }
}
