package dev.coach.core.port;

import java.util.Objects;

/** The stores of one installation with the jobs and events that share their transactions. */
public record Stores(
        ConversationStore conversations,
        ProfileStore profiles,
        RoadmapStore roadmaps,
        DocumentStore documents,
        EventLog events,
        BackgroundJobs jobs,
        Erasure erasure) {
    public Stores {
        Objects.requireNonNull(conversations, "conversations");
        Objects.requireNonNull(profiles, "profiles");
        Objects.requireNonNull(roadmaps, "roadmaps");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(erasure, "erasure");
    }
}
