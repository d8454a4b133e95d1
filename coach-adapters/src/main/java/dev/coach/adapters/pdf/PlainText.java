package dev.coach.adapters.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The characters that a person would type for what a glyph shows. */
final class PlainText {
    private PlainText() {}

    /** Ligatures as letters, every kind of space as a space; nothing for icons and for what is not a character. */
    static String of(@Nullable String glyph) {
        if (glyph == null || glyph.isEmpty()) {
            return "";
        }
        if (glyph.length() == 1 && glyph.charAt(0) > ' ' && glyph.charAt(0) < 0x7f) {
            return glyph;
        }
        StringBuilder plain = new StringBuilder(glyph.length());
        glyph.codePoints().forEach(point -> append(point, plain));
        return plain.toString();
    }

    /** Letters and the marks over them as one character where Unicode has one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void append(int point, StringBuilder plain) {
        boolean ligature = point >= 0xfb00 && point <= 0xfb06;
        if (ligature) {
            plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            return;
        }
        switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR -> plain.append(' ');
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                if (point == '\t' || point == '\n' || point == '\r') {
                    plain.append(' ');
                }
            }
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> {
                // An icon, or half a character: nothing that can be quoted.
            }
            case Character.FORMAT -> {
                if (point == 0xad) {
                    plain.appendCodePoint(point);
                }
            }
            default -> {
                if (point != 0xfffd) {
                    plain.appendCodePoint(point);
                }
            }
        }
    }
}
