package dev.coach.core.domain.document;

import java.util.List;

/**
 * The text of a document in reading order: columns one after the other, headers and footers left out.
 *
 * @param lines of all pages
 * @param hiddenLines text that a person would not see (white, tiny, off the page): reported, never trusted as evidence
 */
public record DocumentText(List<TextLine> lines, List<TextLine> hiddenLines) {
    public DocumentText {
        lines = List.copyOf(lines);
        hiddenLines = List.copyOf(hiddenLines);
    }
}
