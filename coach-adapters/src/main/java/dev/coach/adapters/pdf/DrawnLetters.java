package dev.coach.adapters.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;

/** Tells whether an area that was filled is the drawing of a letter. */
final class DrawnLetters {
    /** The letter's box is compared at this many places in each direction. */
    private static final int SAMPLES = 8;

    /** The box is this much larger on every side than the letter, in parts of the font size. */
    private static final double SURROUNDINGS = 0.1;

    /** How many of the places inside the letter must be filled. */
    private static final double INK = 0.8;

    /** And how many outside of it must not be: a bold drawing is a little fatter, a box is full. */
    private static final double PAPER = 0.5;

    private DrawnLetters() {}

    static boolean match(Shape drawing, PDFont font, int code, Matrix placed) {
        Rectangle2D bounds = drawing.getBounds2D();
        if (bounds.isEmpty() || !(font instanceof PDVectorFont outlines)) {
            return false;
        }
        Shape letter;
        try {
            AffineTransform toPage = placed.createAffineTransform();
            toPage.concatenate(font.getFontMatrix().createAffineTransform());
            letter = toPage.createTransformedShape(outlines.getNormalizedPath(code));
        } catch (IOException noOutline) {
            return false;
        }
        Rectangle2D box = letter.getBounds2D();
        double around = SURROUNDINGS * Math.hypot(placed.getShearX(), placed.getScaleY());
        box.setRect(
                box.getX() - around, box.getY() - around, box.getWidth() + 2 * around, box.getHeight() + 2 * around);
        return letter.getBounds2D().isEmpty() ? bounds.intersectsLine(lineUnder(placed)) : covers(drawing, letter, box);
    }

    private static boolean covers(Shape drawing, Shape letter, Rectangle2D box) {
        int inside = 0;
        int filledInside = 0;
        int outside = 0;
        int emptyOutside = 0;
        for (int column = 0; column < SAMPLES; column++) {
            for (int row = 0; row < SAMPLES; row++) {
                double x = box.getX() + box.getWidth() * (column + 0.5) / SAMPLES;
                double y = box.getY() + box.getHeight() * (row + 0.5) / SAMPLES;
                boolean filled = drawing.contains(x, y);
                if (letter.contains(x, y)) {
                    inside++;
                    filledInside += filled ? 1 : 0;
                } else {
                    outside++;
                    emptyOutside += filled ? 0 : 1;
                }
            }
        }
        return inside > 0 && filledInside >= INK * inside && emptyOutside >= PAPER * outside;
    }

    /** A space has no outline; it belongs to the drawing when it stands within it. */
    private static java.awt.geom.Line2D lineUnder(Matrix placed) {
        return new java.awt.geom.Line2D.Double(placed.transformPoint(0, 0.1f), placed.transformPoint(0.2f, 0.1f));
    }
}
