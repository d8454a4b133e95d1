package dev.coach.core.port;

import dev.coach.core.domain.CoacheeId;

/** Takes everything that belongs to one coachee out of all stores of the installation. */
public interface Erasure {
    /**
     * Removes all that the stores keep of the coachee in one transaction: profile, ledger, conversations with their turns,
     * events and summaries, roadmap, documents, what they used of the model, and their background work, waiting, done or failed;
     * where the stores keep accounts, the account with its sessions too. Nothing happens when there is nothing.
     *
     * <p>It waits for what is being written at that moment. Turns that run are asked to stop, and followers of the coachee's
     * events are woken. What comes later from a reply or a job that was under way stores nothing: it finds nothing to add to, or
     * gets a {@link dev.coach.core.domain.CoachException} {@code NOT_FOUND}.
     */
    void erase(CoacheeId coachee);
}
