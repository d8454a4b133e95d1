package dev.coach.adapters.pdf;

/** Counts the characters of a document against the limit. */
final class CharacterAllowance {
    /** There is more text than allowed. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private int left;

    CharacterAllowance(int characters) {
        this.left = characters;
    }

    void take(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Exhausted();
        }
    }
}
