package dev.coach.adapters.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant: the one with the fewest letters to insert, remove, replace or swap. */
final class NearestName {
    /** What all names begin with, so that it makes none of them nearer. */
    private static final String PREFIX = "coach_";

    private NearestName() {}

    /** The nearest of the known names; the first of several that are equally near; empty when none is near. */
    static Optional<String> to(String written, Collection<String> known) {
        String wanted = own(written);
        return known.stream()
                .filter(name -> distance(wanted, own(name)) <= Math.max(1, wanted.length() / 4))
                .min(Comparator.comparingInt(name -> distance(wanted, own(name))));
    }

    private static String own(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(PREFIX) ? lower.substring(PREFIX.length()) : lower;
    }

    private static int distance(String left, String right) {
        int[][] least = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                least[row][column] = row == 0 || column == 0 ? row + column : step(least, left, right, row, column);
            }
        }
        return least[left.length()][right.length()];
    }

    private static int step(int[][] least, String left, String right, int row, int column) {
        boolean same = left.charAt(row - 1) == right.charAt(column - 1);
        int replaced = least[row - 1][column - 1] + (same ? 0 : 1);
        int changed = Math.min(replaced, Math.min(least[row - 1][column], least[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(changed, least[row - 2][column - 2] + 1) : changed;
    }
}
