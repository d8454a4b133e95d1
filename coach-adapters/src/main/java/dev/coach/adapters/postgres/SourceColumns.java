package dev.coach.adapters.postgres;

import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.domain.profile.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** A {@link Source} as the columns source, conversation_id, message_id, document_id, page, line, file_name and place. */
record SourceColumns(
        String kind,
        @Nullable UUID conversation,
        @Nullable UUID message,
        @Nullable UUID document,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable String file,
        @Nullable String place) {
    static final String NAMES = "source, conversation_id, message_id, document_id, page, line, file_name, place";
    static final String PARAMETERS = ":source, :conversation, :message, :document, :page, :line, :file, :place";

    /** Sets each of the columns to what is about to be inserted. */
    static final String EXCLUDED = Arrays.stream(NAMES.split(", "))
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));

    static SourceColumns of(Source source) {
        return switch (source) {
            case Source.Said said ->
                new SourceColumns(
                        "said", said.conversation().value(), said.message().value(), null, null, null, null, null);
            case Source.Written written ->
                new SourceColumns(
                        "written", null, null, written.document().value(), written.page(), written.line(), null, null);
            case Source.Imported imported ->
                new SourceColumns("imported", null, null, null, null, null, imported.fileName(), imported.place());
            case Source.Entered entered -> new SourceColumns("entered", null, null, null, null, null, null, null);
        };
    }

    static Source read(ResultSet row) throws SQLException {
        return read(row, row.findColumn("source"));
    }

    /** @param first the place of the first of {@link #NAMES}; the others follow it */
    static Source read(ResultSet row, int first) throws SQLException {
        String kind = row.getString(first);
        return switch (kind) {
            case "said" ->
                new Source.Said(
                        new ConversationId(row.getObject(first + 1, UUID.class)),
                        new MessageId(row.getObject(first + 2, UUID.class)));
            case "written" ->
                new Source.Written(
                        new DocumentId(row.getObject(first + 3, UUID.class)),
                        row.getInt(first + 4),
                        row.getInt(first + 5));
            case "imported" -> new Source.Imported(row.getString(first + 6), row.getString(first + 7));
            case "entered" -> new Source.Entered();
            default -> throw new SQLException("no source is called " + kind);
        };
    }

    /** The columns in their order. */
    List<@Nullable Object> parts() {
        return Arrays.asList(kind, conversation, message, document, page, line, file, place);
    }

    void bindTo(PreparedBatch batch) {
        batch.bind("source", kind)
                .bind("conversation", Columns.id(conversation))
                .bind("message", Columns.id(message))
                .bind("document", Columns.id(document))
                .bind("page", page)
                .bind("line", line)
                .bind("file", file)
                .bind("place", place);
    }
}
