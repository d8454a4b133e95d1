package dev.coach.core.domain.document;

import java.util.Objects;

/**
 * One line of a document as a person reads it: the pieces of one column that share a base line, joined.
 *
 * @param page from 1
 * @param number from 1 within its page, in reading order
 * @param text without line breaks; wide gaps (tab stops, right-aligned dates) are one tab character
 * @param x left edge in points (1/72 inch) from the left of the page; 0 for documents without layout
 * @param y base line in points from the top of the page; 0 for documents without layout
 * @param width in points; 0 for documents without layout
 * @param fontSize of its largest piece in points; 0 for documents without layout
 * @param bold whether all of its letters are bold
 */
public record TextLine(
        int page, int number, String text, double x, double y, double width, double fontSize, boolean bold) {
    public TextLine {
        if (page < 1 || number < 1) {
            throw new IllegalArgumentException("page and number start at 1: " + page + ", " + number);
        }
        Objects.requireNonNull(text, "text");
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a line holds no line break: page " + page + " line " + number);
        }
    }
}
