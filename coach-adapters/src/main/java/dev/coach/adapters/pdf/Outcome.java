package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.DocumentReading.Unreadable;
import dev.coach.core.domain.document.UnreadableReason;

/** How the reading of a PDF ended. The names travel between the two processes. */
enum Outcome {
    TEXT,
    NO_TEXT,
    BLANK,
    ENCRYPTED,
    DAMAGED,
    TOO_MANY_PAGES,
    TOO_MUCH_TEXT,
    TOO_SLOW,
    TOO_COMPLEX;

    /** The reason and what to do about it. */
    Unreadable unreadable(PdfLimits limits) {
        return switch (this) {
            case TEXT -> throw new IllegalStateException("text was read");
            case NO_TEXT ->
                new Unreadable(
                        UnreadableReason.NO_TEXT,
                        "The pages hold no text that can be read: they look like a scan or a photograph. "
                                + "Export the PDF from the program that the résumé was written in, or run text recognition on it first.");
            case BLANK ->
                new Unreadable(
                        UnreadableReason.NO_TEXT,
                        "The pages are blank: there is neither text nor a picture on them. "
                                + "If it is a form, fill it in and save it first; otherwise export the PDF again from the program that the résumé was written in.");
            case ENCRYPTED ->
                new Unreadable(
                        UnreadableReason.ENCRYPTED,
                        "The PDF is locked with a password or a certificate. Save a copy that everybody can open and hand over that one.");
            case DAMAGED ->
                new Unreadable(
                        UnreadableReason.DAMAGED,
                        "The PDF is cut off or damaged. Download it again, or export it again from the program that made it.");
            case TOO_MANY_PAGES ->
                new Unreadable(
                        UnreadableReason.TOO_LARGE,
                        "The PDF has more than %d pages. Hand over only the pages of the résumé."
                                .formatted(limits.maxPages()));
            case TOO_MUCH_TEXT ->
                new Unreadable(
                        UnreadableReason.TOO_LARGE,
                        "The PDF holds more than %,d characters. Hand over only the pages of the résumé."
                                .formatted(limits.maxCharacters()));
            case TOO_SLOW ->
                new Unreadable(
                        UnreadableReason.TOO_SLOW,
                        "Reading the PDF took longer than %d seconds. Print it to a new PDF and hand over that one."
                                .formatted(Math.max(1, limits.maxTime().toSeconds())));
            case TOO_COMPLEX ->
                new Unreadable(
                        UnreadableReason.TOO_COMPLEX,
                        "Reading the PDF needs more memory than is allowed. Print it to a new PDF and hand over that one.");
        };
    }
}
