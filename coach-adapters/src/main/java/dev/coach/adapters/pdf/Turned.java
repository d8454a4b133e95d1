package dev.coach.adapters.pdf;

/** A point of the page seen along a reading direction of whole quarter turns, and back. */
record Turned(double x, double y) {
    static Turned of(double x, double y, int turn) {
        return switch (turn) {
            case 1 -> new Turned(y, -x);
            case 2 -> new Turned(-x, -y);
            case 3 -> new Turned(-y, x);
            default -> new Turned(x, y);
        };
    }

    Turned back(int turn) {
        return of(x, y, Math.floorMod(-turn, 4));
    }
}
