package dev.coach.core.extraction.resume;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where grades stand in a list: behind their name on its line, or below it. In a grid (a line of names, below it a line of as many
 * grades) each belongs to its column. Where the layout leaves open whose grade it is, it is nobody's.
 *
 * @param cells of all lines, in reading order
 */
record GradedCells(List<Snippet> cells) {
    GradedCells {
        cells = List.copyOf(cells);
    }

    /** The cell that the grade in a cell belongs to. */
    OptionalInt nameOf(int grade) {
        if (isGrade(0)) {
            // A list that starts with a grade has its grades above or before the names.
            return OptionalInt.empty();
        }
        int first = firstOfLine(grade);
        int width = endOfLine(grade) - first;
        if (!IntStream.range(first, first + width).allMatch(this::isGrade)) {
            return grade > first ? name(grade - 1) : OptionalInt.empty();
        }
        boolean grid = first > 0 && first - firstOfLine(first - 1) == width;
        return grid ? name(grade - width) : OptionalInt.empty();
    }

    private OptionalInt name(int cell) {
        return isGrade(cell) ? OptionalInt.empty() : OptionalInt.of(cell);
    }

    private boolean isGrade(int cell) {
        return GradeWords.of(cells.get(cell).text()).isPresent();
    }

    private int firstOfLine(int cell) {
        int first = cell;
        while (first > 0 && sameLine(first - 1, cell)) {
            first--;
        }
        return first;
    }

    private int endOfLine(int cell) {
        int end = cell + 1;
        while (end < cells.size() && sameLine(end, cell)) {
            end++;
        }
        return end;
    }

    private boolean sameLine(int one, int other) {
        return cells.get(one).line().equals(cells.get(other).line());
    }
}
