package dev.coach.jobs;

import dev.coach.core.port.BackgroundJobs;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.Stores;

/**
 * What whoever embeds an {@link Engine} puts around its ports, for example to measure them, or in a test to have a process die
 * at a certain call. The processes of Coach put nothing there.
 */
public interface Wrapping {
    Wrapping NONE = new Wrapping() {};

    /** Takes follow-up work inside the transaction that makes it necessary. */
    default BackgroundJobs jobs(BackgroundJobs jobs) {
        return jobs;
    }

    default Stores stores(Stores stores) {
        return stores;
    }

    default ChatModel model(ChatModel model) {
        return model;
    }
}
