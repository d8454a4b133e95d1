package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;

/** Reads one family of facts. A rule keeps nothing between sentences; what later sentences need stands in the findings. */
interface Rule {
    void read(Sentence sentence, Findings findings);
}
