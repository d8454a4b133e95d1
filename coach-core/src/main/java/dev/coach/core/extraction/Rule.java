package dev.coach.core.extraction;

/** Reads one family of facts. A rule keeps nothing between sentences; what later sentences need stands in the findings. */
interface Rule {
    void read(Sentence sentence, Findings findings);
}
