package dev.coach.cli.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the names that somebody may have meant: those with what was written among their words, then those that are spelt much like it. */
final class NearNames {
    private static final int MOST = 6;

    private NearNames() {}

    static List<String> to(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        Comparator<String> nearest = Comparator.comparingInt((String name) -> distance(wanted, name))
                .thenComparing(Comparator.naturalOrder());
        List<String> holding = known.stream()
                .filter(name -> wanted.length() > 2 && holds(name, wanted))
                .sorted(nearest)
                .limit(MOST)
                .toList();
        return holding.isEmpty()
                ? known.stream()
                        .filter(name -> wanted.length() > 3 && away(wanted, name) <= wanted.length() / 3)
                        .sorted(Comparator.comparingInt((String name) -> away(wanted, name))
                                .thenComparing(nearest))
                        .limit(MOST)
                        .toList()
                : holding;
    }

    /** Whether it stands there as whole words, or begins one of them with at least four letters. */
    private static boolean holds(String name, String wanted) {
        String words = "_" + name.replace('.', '_') + "_";
        return words.contains("_" + wanted + "_") || (wanted.length() > 3 && words.contains("_" + wanted));
    }

    /** From the whole name, from its field or from one of its words: {@code titel} is near {@code current_title}. */
    private static int away(String wanted, String name) {
        return Stream.concat(Stream.of(name, name.substring(name.indexOf('.') + 1)), Stream.of(name.split("[._]", -1)))
                .filter(part -> part.length() > 2)
                .mapToInt(part -> distance(wanted, part))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many letters to insert, remove, replace or swap. */
    private static int distance(String left, String right) {
        int[][] least = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                if (row == 0 || column == 0) {
                    least[row][column] = row + column;
                } else {
                    boolean same = left.charAt(row - 1) == right.charAt(column - 1);
                    least[row][column] = Math.min(
                            least[row - 1][column - 1] + (same ? 0 : 1),
                            Math.min(least[row - 1][column], least[row][column - 1]) + 1);
                    boolean swapped = row > 1
                            && column > 1
                            && left.charAt(row - 1) == right.charAt(column - 2)
                            && left.charAt(row - 2) == right.charAt(column - 1);
                    if (swapped) {
                        least[row][column] = Math.min(least[row][column], least[row - 2][column - 2] + 1);
                    }
                }
            }
        }
        return least[left.length()][right.length()];
    }
}
