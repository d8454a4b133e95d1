package dev.coach.cli.extract;

/** One file or record to be extracted from. */
@FunctionalInterface
interface Work {
    Extracted run() throws Exception;
}
