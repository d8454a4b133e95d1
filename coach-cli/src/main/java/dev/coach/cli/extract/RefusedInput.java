package dev.coach.cli.extract;

/** Ends the reading of one file or record; the others go on. */
final class RefusedInput extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RefusedInput(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
