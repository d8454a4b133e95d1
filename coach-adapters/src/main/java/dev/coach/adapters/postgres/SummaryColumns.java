package dev.coach.adapters.postgres;

import dev.coach.core.domain.conversation.Summary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The columns of a conversation that sum it up; null together. */
final class SummaryColumns {
    static final String ALL = "summary, summary_through, summary_by";

    private SummaryColumns() {}

    static Optional<Summary> of(ResultSet row) throws SQLException {
        String text = row.getString("summary");
        return text == null
                ? Optional.empty()
                : Optional.of(new Summary(text, row.getInt("summary_through"), row.getString("summary_by")));
    }
}
