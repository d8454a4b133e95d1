package dev.coach.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class SqlFailuresTest {
    private static final DatabaseAddress ADDRESS =
            DatabaseAddress.of("jdbc:postgresql://db.example.org:5432/coach", "ada", "hunter2");
    private static final SqlFailures FAILURES = new SqlFailures(ADDRESS);
    private static final SqlFailures SUPERVISED = new SqlFailures(ADDRESS.asSupervised());

    @Test
    void tellsTheOperatorWhereTheDatabaseIsAndTheCoacheeOnlyThatItIsAway() {
        CoachException away = FAILURES.translate(new SQLException("refused", "08001"));

        assertThat(away).hasMessage("Coach's database does not answer. Try again in a few seconds.");
        assertThat(away.forOperator()).contains("db.example.org:5432/coach", "COACH_DATABASE_URL");
    }

    @Test
    void saysThatASupervisedDatabaseIsStartingAgain() {
        CoachException away = SUPERVISED.translate(new SQLException("refused", "08001"));

        assertThat(away).hasMessage("Coach's database is starting again. Try again in a few seconds.");
        assertThat(away.forOperator()).contains("is starting again").doesNotContain("COACH_DATABASE_URL");
    }

    @Test
    void tellsAFullDiskAndTooMuchWorkApart() {
        assertThat(SUPERVISED.translate(new SQLException("full", "53100")))
                .hasMessageContaining("no room left")
                .returns(ErrorCode.DATABASE_UNAVAILABLE, CoachException::code);
        assertThat(FAILURES.translate(new SQLException("full", "53100")).forOperator())
                .isEqualTo("The database db.example.org:5432/coach has no disk space left. Make room.");
        assertThat(SUPERVISED.translate(new SQLTransientConnectionException("the pool is empty")))
                .hasMessage("Coach has too much to do at the moment. Try again in a few seconds.");
    }
}
