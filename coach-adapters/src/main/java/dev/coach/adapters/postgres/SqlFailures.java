package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in the engine's words what the database refused. The words of a coachee, which SQL errors quote, stay behind. */
record SqlFailures(DatabaseAddress address) {

    /** @param failure of JDBI or JDBC; anything else is given back as it is */
    RuntimeException translate(RuntimeException failure) {
        SQLException cause = causeOf(failure);
        return cause == null || failure instanceof CoachException ? failure : translate(cause);
    }

    CoachException translate(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (failure instanceof SQLTransientConnectionException && !state.startsWith("28")) {
            return failure.getCause() == null
                    ? overloaded("all connections are in use", failure)
                    : away("no connection could be had in time", failure);
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            // The pool gives no state when a connection that it lent was lost.
            case "" -> away("the connection was lost", failure);
            case "08" -> away("it cannot be reached", failure);
            case "28" -> away("it refuses the user or the password", failure);
            case "3D" -> away("it does not exist there", failure);
            case "42" ->
                state.equals("42501")
                        ? away("its user may not create schemas and tables there, or not use them", failure)
                        : refused(state, failure);
            case "40" -> overloaded("it cut the request short, because others were changing the same things", failure);
            case "53" ->
                state.equals("53100")
                        ? unavailable(
                                "Coach has no room left to store this. Whoever runs it has to make room on its disk.",
                                "The database %s has no disk space left. Make room.",
                                failure)
                        : overloaded("it has no connections or no memory left", failure);
            case "57" -> away("it is starting or stopping, or cut the request short", failure);
            case "22" ->
                state.equals("22021") || state.equals("22P05")
                        ? new CoachException(
                                ErrorCode.INVALID_INPUT,
                                "The text holds a NUL character, which cannot be stored; remove it and send it again.",
                                withoutWords(failure))
                        : refused(state, failure);
            case "23" ->
                state.equals("23503")
                        ? new CoachException(
                                ErrorCode.NOT_FOUND,
                                "There is no account any more that this would belong to.",
                                withoutWords(failure))
                        : refused(state, failure);
            default -> refused(state, failure);
        };
    }

    private CoachException away(String what, SQLException failure) {
        return address.supervised()
                ? unavailable(
                        "Coach's database is starting again. Try again in a few seconds.",
                        "Coach's database, %%s, is starting again: %s. Try again in a few seconds.".formatted(what),
                        failure)
                : unavailable(
                        "Coach's database does not answer. Try again in a few seconds.",
                        "The database %%s is not available: %s. Check that it runs, and COACH_DATABASE_URL."
                                .formatted(what),
                        failure);
    }

    private CoachException overloaded(String what, SQLException failure) {
        return unavailable(
                "Coach has too much to do at the moment. Try again in a few seconds.",
                "The database %%s has too much to do: %s.".formatted(what),
                failure);
    }

    /** @param forOperator with a place for the address */
    private CoachException unavailable(String message, String forOperator, SQLException failure) {
        return new CoachException(
                ErrorCode.DATABASE_UNAVAILABLE, message, forOperator.formatted(address), withoutWords(failure));
    }

    private CoachException refused(String state, SQLException failure) {
        return new CoachException(
                ErrorCode.INTERNAL,
                "The database %s refused a statement (SQLSTATE %s). This is a defect of Coach."
                        .formatted(address, state),
                withoutWords(failure));
    }

    /** Where it happened, without the message, the statement and its parameters. */
    private static SQLException withoutWords(SQLException failure) {
        SQLException cause = new SQLException(failure.getClass().getSimpleName(), failure.getSQLState());
        cause.setStackTrace(failure.getStackTrace());
        return cause;
    }

    private static @Nullable SQLException causeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
