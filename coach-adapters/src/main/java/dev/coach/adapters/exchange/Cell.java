package dev.coach.adapters.exchange;

/**
 * What a file says in one member of one row.
 *
 * @param quote the literal part of the text at {@code place} that says it
 * @param place as {@link dev.coach.core.domain.profile.Place.InFile} names it
 */
record Cell(String text, String quote, String place) {
    /** A place of its own. */
    static Cell at(String place, String text) {
        return new Cell(text, text, place);
    }
}
