package dev.coach.cli.doctor;

import java.util.Locale;
import java.util.Objects;

/**
 * What a check found.
 *
 * @param detail what is so
 * @param advice what to do about it; empty when nothing needs to be done
 */
record Finding(Status status, String detail, String advice) {
    /** How well it is. */
    enum Status {
        OK,
        /** Coach runs, but not as well as it could. */
        WARN,
        /** Something that people use does not work. */
        FAIL;

        /** The word for scripts. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Finding {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(detail, "detail");
        if ((status == Status.OK) != advice.isEmpty()) {
            throw new IllegalArgumentException("exactly what is not well needs advice: " + detail);
        }
    }

    static Finding ok(String detail) {
        return new Finding(Status.OK, detail, "");
    }

    static Finding warn(String detail, String advice) {
        return new Finding(Status.WARN, detail, advice);
    }

    static Finding fail(String detail, String advice) {
        return new Finding(Status.FAIL, detail, advice);
    }
}
