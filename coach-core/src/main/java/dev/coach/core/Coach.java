package dev.coach.core;

/** The engine. */
public final class Coach {
    private Coach() {}
}
