package dev.coach.adapters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The names by which fonts call their glyphs: the published ones, and those that some programs use besides. */
final class GlyphNames {
    private static final String ADDITIONAL = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    private static final GlyphList ALL = load();

    private GlyphNames() {}

    /** What a glyph stands for, as far as its font tells. */
    static @Nullable String unicode(PDFont font, int code) {
        String unicode = font.toUnicode(code, ALL);
        if (unicode != null || !(font instanceof PDSimpleFont simple) || simple.getEncoding() == null) {
            return unicode;
        }
        String composed = ofParts(simple.getEncoding().getName(code));
        return composed.isEmpty() && Character.isDefined(code) ? Character.toString(code) : composed;
    }

    /** Names of ligatures and variants are made of others: {@code f_f_i}, {@code seven.oldstyle}. */
    private static String ofParts(@Nullable String name) {
        if (name == null || name.equals(".notdef")) {
            return "";
        }
        int dot = name.indexOf('.');
        StringBuilder composed = new StringBuilder();
        for (String part : (dot > 0 ? name.substring(0, dot) : name).split("_")) {
            String unicode = ALL.toUnicode(part);
            composed.append(unicode == null ? "" : unicode);
        }
        return composed.toString();
    }

    private static GlyphList load() {
        try (InputStream in = PDDocument.class.getResourceAsStream(ADDITIONAL)) {
            if (in == null) {
                throw new IllegalStateException("not in the PDF library: " + ADDITIONAL);
            }
            return new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
