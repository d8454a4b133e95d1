/**
 * PDF files behind the {@link dev.coach.core.port.DocumentReader} port. Start at {@link dev.coach.adapters.pdf.PdfDocuments}. A
 * file is never parsed in the calling process: {@code ReaderProcess} starts a small one that dies with its memory, its time, or
 * its parent; {@code ReaderProcessMain} is what runs there, from glyphs ({@code PageGlyphs}) to lines in reading order
 * ({@code ReadingOrder}).
 */
@NullMarked
package dev.coach.adapters.pdf;

import org.jspecify.annotations.NullMarked;
