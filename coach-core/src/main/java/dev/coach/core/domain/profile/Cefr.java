package dev.coach.core.domain.profile;

/** How well a language is spoken, by the Common European Framework of Reference. */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
