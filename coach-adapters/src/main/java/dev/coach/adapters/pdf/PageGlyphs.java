package dev.coach.adapters.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The glyphs of one page in the order in which they are painted. */
final class PageGlyphs extends PagePaint {
    /** Smaller print cannot be read by a person. */
    private static final double SMALLEST_LEGIBLE = 2;

    private static final double FAINTEST_VISIBLE = 0.08;

    /** Words in font names for letters of at least half-bold weight. */
    private static final Set<String> BOLD_WORDS = Set.of("bold", "black", "heavy", "demi");

    /** @param paintHeight how much of the page was painted before it */
    private record Painted(Glyph glyph, double middleX, double middleY, int paintHeight) {}

    private final AffineTransform toPage;
    private final Rectangle2D sheet;
    private final CharacterAllowance allowance;
    private final List<Painted> painted = new ArrayList<>();

    private PageGlyphs(PDDocument document, PDPage page, CharacterAllowance allowance) {
        super(document, page);
        PDRectangle crop = page.getCropBox();
        this.toPage = uprightFromTopLeft(crop, page.getRotation());
        this.sheet =
                new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
        this.allowance = allowance;
    }

    /**
     * Reads a page with its filled-in form fields.
     *
     * @throws CharacterAllowance.Exhausted when there are more characters than allowed
     */
    static PageGlyphs of(PDDocument document, PDPage page, CharacterAllowance allowance) throws IOException {
        PageGlyphs engine = new PageGlyphs(document, page, allowance);
        engine.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget field && !field.isHidden() && !field.isNoView()) {
                engine.showAnnotation(field);
            }
        }
        return engine;
    }

    List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>(painted.size());
        for (Painted one : painted) {
            Glyph glyph = one.glyph();
            boolean hidden = glyph.visible() && paint().isCovered(one.middleX(), one.middleY(), one.paintHeight());
            glyphs.add(hidden ? invisible(glyph) : glyph);
        }
        return glyphs;
    }

    @Override
    protected void showGlyph(Matrix placed, PDFont font, int code, Vector displacement) {
        String own = PlainText.of(GlyphNames.unicode(font, code));
        String text = own.isEmpty() ? PlainText.of(takeActualText()) : own;
        if (text.isEmpty()) {
            return;
        }
        allowance.take(text.length());
        double advance = displacement.getX();
        Point2D.Float start = placed.transformPoint(0, 0);
        Point2D.Float end = placed.transformPoint((float) advance, 0);
        Point2D.Float middle = placed.transformPoint((float) advance / 2, 0.25f);
        double size = Math.hypot(placed.getShearX(), placed.getScaleY()) * unitsPerEm(font);
        Point2D from = toPage.transform(start, null);
        Point2D to = toPage.transform(end, null);
        int turn = Math.floorMod(
                Math.round(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()) / (Math.PI / 2)), 4);
        Turned at = Turned.of(from.getX(), from.getY(), turn);
        // Browsers draw the outlines of a bold font that they do not have, and lay the text over them unseen.
        boolean drawn = !isPainted() && DrawnLetters.match(paint().last(), font, code, placed);
        boolean visible = isShown(middle, size)
                && (drawn || (isPainted() && paint().showsUp(middle.getX(), middle.getY(), color())));
        painted.add(new Painted(
                new Glyph(text, at.x(), at.y(), from.distance(to), size, drawn || isBold(font), turn, visible),
                middle.getX(),
                middle.getY(),
                paint().height()));
    }

    /** Whether anything painted at this place would be seen. */
    private boolean isShown(Point2D middle, double size) {
        Rectangle2D clip = clip();
        clip.setRect(clip.getX() - 1, clip.getY() - 1, clip.getWidth() + 2, clip.getHeight() + 2);
        return size >= SMALLEST_LEGIBLE && !isSwitchedOff() && sheet.contains(middle) && clip.contains(middle);
    }

    /** Whether the letter itself is painted, in whatever color. */
    private boolean isPainted() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        double opacity = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        return (mode.isFill() || mode.isStroke()) && opacity >= FAINTEST_VISIBLE;
    }

    private float @Nullable [] color() {
        PDGraphicsState state = getGraphicsState();
        boolean fill = state.getTextState().getRenderingMode().isFill();
        return Colors.rgb(fill ? state.getNonStrokingColor() : state.getStrokingColor());
    }

    private boolean isBold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL_STROKE) {
            return true;
        }
        String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
        return BOLD_WORDS.stream().anyMatch(name::contains)
                || (font.getFontDescriptor() != null && font.getFontDescriptor().isForceBold());
    }

    private static double unitsPerEm(PDFont font) {
        return font instanceof PDType3Font type3
                ? Math.abs(type3.getFontMatrix().getScaleY()) * 1000
                : 1;
    }

    private static Glyph invisible(Glyph glyph) {
        return new Glyph(
                glyph.text(), glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.bold(), glyph.turn(), false);
    }

    /** From the space of the page's program to points from the top left corner of the page as it is shown. */
    private static AffineTransform uprightFromTopLeft(PDRectangle crop, int rotation) {
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }
}
