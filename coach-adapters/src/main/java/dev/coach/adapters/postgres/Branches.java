package dev.coach.adapters.postgres;

import static dev.coach.adapters.postgres.Columns.time;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.conversation.Branch;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Inquiry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The statements that open a conversation, empty or as another one began. */
final class Branches {
    private static final String KEPT = """
            kept as (
                select message.* from message
                join message as replaced using (coachee_id, conversation_id)
                where coachee_id = :coachee and conversation_id = :from and not message.superseded
                    and replaced.message_id = :message and message.position < replaced.position)
            """;

    private Branches() {}

    /**
     * Adds a conversation with the messages that it begins with, if any.
     *
     * @return how many conversations were added: none when it was there already
     * @throws CoachException {@code NOT_FOUND} when it branched off from what is no message of the coachee in the other conversation
     */
    static int open(Handle handle, Conversation opened) {
        Branch from = opened.branchedFrom();
        return from == null ? openEmpty(handle, opened) : open(handle, opened, from);
    }

    private static int openEmpty(Handle handle, Conversation opened) {
        return handle.createUpdate("""
                        insert into conversation (coachee_id, conversation_id, title, created_at, updated_at, answered)
                        values (:coachee, :conversation, :title, :createdAt, :updatedAt, array(
                            select distinct question.asked from message as question
                            where coachee_id = :coachee and asked is not null and not superseded and sent_at > :since
                                and exists (
                                    select 1 from message as said
                                    where said.coachee_id = question.coachee_id
                                        and said.conversation_id = question.conversation_id
                                        and said.position > question.position and said.speaker = 'coachee')))
                        on conflict do nothing
                        """)
                .bind("coachee", opened.coachee().value())
                .bind("conversation", opened.id().value())
                .bind("title", opened.title())
                .bind("createdAt", time(opened.createdAt()))
                .bind("updatedAt", time(opened.updatedAt()))
                .bind("since", time(opened.createdAt().minus(Inquiry.RESTS)))
                .execute();
    }

    private static int open(Handle handle, Conversation opened, Branch from) {
        requireMessage(handle, opened, from);
        int added = bind(handle.createUpdate("with " + KEPT + """
                        insert into conversation (coachee_id, conversation_id, title, created_at, updated_at, branched_from,
                            branched_message, asked, answered, quiet, summary, summary_through, summary_by)
                        select :coachee, :conversation, :title, :createdAt, :updatedAt, :from, :message,
                            array(select distinct asked from kept where asked is not null),
                            (select answered from conversation where coachee_id = :coachee and conversation_id = :from),
                            coalesce((
                                select cast(decision ->> 'quiet' as boolean) from kept join turn using (coachee_id, turn_id)
                                where decision is not null order by position desc limit 1), false),
                            summary, summary_through, summary_by
                        from (select true) as one left join conversation as old
                            on old.coachee_id = :coachee and old.conversation_id = :from
                                and summary_through <= (select max(position) from kept)
                        on conflict do nothing
                        """), opened, from)
                .bind("title", opened.title())
                .bind("createdAt", time(opened.createdAt()))
                .bind("updatedAt", time(opened.updatedAt()))
                .execute();
        if (added == 1) {
            bind(handle.createUpdate("with " + KEPT + """
                            insert into message (coachee_id, conversation_id, position, message_id, turn_id, speaker, body,
                                asked, complete, sent_at)
                            select coachee_id, :conversation, position, message_id, turn_id, speaker, body, asked, complete,
                                sent_at
                            from kept
                            """), opened, from).execute();
        }
        return added;
    }

    private static void requireMessage(Handle handle, Conversation opened, Branch from) {
        boolean exists = handle.createQuery("""
                        select true from message
                        where coachee_id = :coachee and conversation_id = :from and message_id = :message
                            and speaker = 'coachee'
                        """)
                .bind("coachee", opened.coachee().value())
                .bind("from", from.conversation().value())
                .bind("message", from.message().value())
                .mapTo(Boolean.class)
                .findOne()
                .isPresent();
        if (!exists) {
            throw CoachException.notFound("message", from.message());
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Conversation opened, Branch from) {
        return statement
                .bind("coachee", opened.coachee().value())
                .bind("conversation", opened.id().value())
                .bind("from", from.conversation().value())
                .bind("message", from.message().value());
    }
}
