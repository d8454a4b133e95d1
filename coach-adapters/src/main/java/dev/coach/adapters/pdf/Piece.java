package dev.coach.adapters.pdf;

import java.util.List;

/**
 * Words on one base line without a wide gap between them.
 *
 * @param y base line
 * @param size of its largest letter
 * @param bold whether all its letters are bold
 */
record Piece(String text, double x, double right, double y, double size, boolean bold) {
    private static final String BULLETS = "•◦▪▫‣·●○■□◆◇►▸▹➢➤✓✔❖∙⁃*-–—›»";

    double middle() {
        return (x + right) / 2;
    }

    boolean isBullet() {
        return text.length() == 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    boolean sharesBaseLineWith(Piece other) {
        return Math.abs(y - other.y) <= Row.tolerance(Math.max(size, other.size));
    }

    Piece followedBy(Piece next, String separator) {
        return new Piece(
                text + separator + next.text,
                x,
                Math.max(right, next.right),
                y,
                Math.max(size, next.size),
                (bold || isBullet()) && next.bold);
    }

    static double left(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::x).min().orElse(0);
    }

    static double right(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::right).max().orElse(0);
    }

    static double top(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::y).min().orElse(0);
    }

    static double bottom(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::y).max().orElse(0);
    }
}
