package dev.coach.adapters.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas that a page has filled so far, to tell what lies behind and above a glyph. */
final class Paint {
    /** Two colours that differ by less than this in every channel look the same to a person; channels go from 0 to 1. */
    private static final double JUST_VISIBLE = 0.08;

    /** Anything smaller cannot carry a letter. */
    private static final double MIN_SIDE = 2;

    private static final float[] WHITE = {1, 1, 1};

    private record Area(Shape shape, Rectangle2D bounds, float @Nullable [] color, boolean opaque) {
        boolean covers(double x, double y) {
            return bounds.contains(x, y) && shape.contains(x, y);
        }
    }

    private final List<Area> areas = new ArrayList<>();
    private Shape last = new Rectangle2D.Double();

    /**
     * Adds an area on top of all before it.
     *
     * @param color red, green and blue; absent for what has not one color: pictures, gradients, what shines through
     * @param opaque whether it hides what is under it
     */
    void fill(Shape shape, Rectangle2D clip, float @Nullable [] color, boolean opaque) {
        Rectangle2D bounds = shape.getBounds2D().createIntersection(clip);
        last = shape;
        if (bounds.getWidth() >= MIN_SIDE && bounds.getHeight() >= MIN_SIDE) {
            areas.add(new Area(shape, bounds, color, opaque));
        }
    }

    /** The area that was filled last, however small. */
    Shape last() {
        return last;
    }

    /** How many areas there are; with {@link #isCovered} it tells whether something was painted later. */
    int height() {
        return areas.size();
    }

    /** Whether a glyph of this colour stands out from what lies behind it. */
    boolean showsUp(double x, double y, float @Nullable [] color) {
        float[] behind = behind(x, y);
        if (color == null || behind == null) {
            return true;
        }
        for (int channel = 0; channel < 3; channel++) {
            if (Math.abs(color[channel] - behind[channel]) >= JUST_VISIBLE) {
                return true;
            }
        }
        return false;
    }

    /** Whether something painted later lies over the point. */
    boolean isCovered(double x, double y, int paintedAtHeight) {
        for (int at = paintedAtHeight; at < areas.size(); at++) {
            if (areas.get(at).opaque() && areas.get(at).covers(x, y)) {
                return true;
            }
        }
        return false;
    }

    private float @Nullable [] behind(double x, double y) {
        for (int at = areas.size() - 1; at >= 0; at--) {
            if (areas.get(at).covers(x, y)) {
                return areas.get(at).color();
            }
        }
        return WHITE;
    }
}
