package dev.coach.cli.doctor;

/** Looks at one thing that Coach needs. Never throws for what it looks at, and ends within seconds. */
@FunctionalInterface
interface Check {
    Finding run();
}
