package dev.coach.adapters.pdf;

/**
 * One painted character, or the few that one glyph stands for.
 *
 * @param text what it says; never empty
 * @param x left edge in points, along the reading direction of {@code turn}
 * @param y base line in points, growing downwards across the reading direction
 * @param width in points, without the space after it
 * @param size of its font in points
 * @param turn its reading direction in quarter turns clockwise: 0 is left to right, 1 downwards
 * @param visible whether a person sees it on the page
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold, int turn, boolean visible) {
    double right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
