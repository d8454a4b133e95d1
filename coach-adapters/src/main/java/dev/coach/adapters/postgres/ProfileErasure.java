package dev.coach.adapters.postgres;

import dev.coach.core.domain.CoacheeId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Erases what is known of a coachee: from every table that has a row for each coachee and is not marked, by its comment, as
 * kept. The database itself says which these are, so that a new table cannot be forgotten.
 */
final class ProfileErasure {
    private ProfileErasure() {}

    static void erase(Handle handle, CoacheeId coachee) {
        for (String table : tables(handle)) {
            handle.createUpdate("delete from " + table + " where coachee_id = :coachee")
                    .bind("coachee", coachee.value())
                    .execute();
        }
        handle.createUpdate("update profile set observations = 0 where coachee_id = :coachee")
                .bind("coachee", coachee.value())
                .execute();
    }

    /** The tables that are erased. */
    static List<String> tables(Handle handle) {
        return handle.createQuery("""
                        select quote_ident(tables.relname) from pg_class as tables
                            join pg_attribute as columns on columns.attrelid = tables.oid
                        where tables.relnamespace = cast('%s' as regnamespace) and tables.relkind in ('r', 'p')
                            and columns.attname = 'coachee_id' and not columns.attisdropped
                            and obj_description(tables.oid, 'pg_class') is distinct from 'kept when the profile is erased'
                        order by tables.relname
                        """.formatted(PostgresDatabase.SCHEMA))
                .mapTo(String.class)
                .list();
    }
}
