package dev.coach.cli.extract;

/** Prints what came out, one file or record after the other. */
interface Report {
    void print(Extracted extracted);

    /** Called once after the last. */
    void end();
}
