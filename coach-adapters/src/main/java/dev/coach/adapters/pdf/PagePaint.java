package dev.coach.adapters.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Follows what a page paints besides text: areas, pictures, clipping, layers that are switched off. */
abstract class PagePaint extends PDFGraphicsStreamEngine {
    /** Thinner lines carry no text. */
    private static final double MIN_LINE_WIDTH = 6;

    /** A file may claim any words for a glyph; no more than this is believed. */
    private static final int LONGEST_LIGATURE = 4;

    private final Paint paint = new Paint();
    private final @Nullable PDOptionalContentProperties layers;
    private final Deque<Boolean> markedContent = new ArrayDeque<>();
    private int switchedOff;
    private String actualText = "";
    private GeneralPath path = new GeneralPath();
    private boolean clipsNext;
    private boolean bare = true;

    PagePaint(PDDocument document, PDPage page) {
        super(page);
        this.layers = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether nothing but text was painted: no picture, area or line. */
    final boolean isBare() {
        return bare;
    }

    final Paint paint() {
        return paint;
    }

    final boolean isSwitchedOff() {
        return switchedOff > 0;
    }

    /** What the file says that the next glyph stands for, where its font does not; given once. */
    final String takeActualText() {
        String said = actualText;
        actualText = "";
        return said.length() <= LONGEST_LIGATURE ? said : "";
    }

    /** The box around what can be painted now; the caller may change it. */
    final Rectangle2D clip() {
        return getGraphicsState().getCurrentClippingPath().getBounds2D();
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(fourth.getX(), fourth.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        boolean masked = image.isStencil()
                || !(image instanceof PDImageXObject picture)
                || picture.getCOSObject().containsKey(COSName.SMASK)
                || picture.getCOSObject().containsKey(COSName.MASK);
        AffineTransform unitToPage =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Shape shape = unitToPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        add(shape, null, !masked && isOpaque());
    }

    @Override
    public void clip(int windingRule) {
        clipsNext = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipsNext) {
            // The box is near enough, and cannot be made slow to intersect.
            getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
            clipsNext = false;
        }
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        bare = false;
        double width = transformWidth(getGraphicsState().getLineWidth());
        if (width >= MIN_LINE_WIDTH) {
            add(
                    new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                            .createStrokedShape(path),
                    getGraphicsState().getStrokingColor());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        add(path, getGraphicsState().getNonStrokingColor());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName shading) {
        add(clip(), null, isOpaque());
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!isOff(form.getOptionalContent())) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (!isOff(group.getOptionalContent())) {
            super.showTransparencyGroup(group);
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean off = COSName.OC.equals(tag) && properties != null && isOff(PDPropertyList.create(properties));
        markedContent.push(off);
        actualText = properties == null ? "" : properties.getString(COSName.ACTUAL_TEXT, "");
        switchedOff += off ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        actualText = "";
        if (!markedContent.isEmpty()) {
            switchedOff -= markedContent.pop() ? 1 : 0;
        }
    }

    private boolean isOff(@Nullable PDPropertyList layer) {
        return layers != null && layer instanceof PDOptionalContentGroup group && !layers.isGroupEnabled(group);
    }

    private void add(Shape shape, PDColor color) {
        boolean opaque = isOpaque();
        add(shape, opaque ? Colors.rgb(color) : null, opaque);
    }

    private void add(Shape shape, float @Nullable [] color, boolean opaque) {
        bare = false;
        if (!isSwitchedOff()) {
            paint.fill(shape, clip(), color, opaque);
        }
    }

    private boolean isOpaque() {
        PDGraphicsState state = getGraphicsState();
        return state.getNonStrokeAlphaConstant() > 0.99
                && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
    }
}
