package dev.coach.adapters.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.Stores;
import dev.coach.core.testkit.ErasureContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Which tables there are is asked of the database, so that a new one cannot be forgotten. */
class PostgresErasureTest extends ErasureContract {
    private static final String WORD = "zyxomma";

    /** Refers to a row that must be there, and goes with it. */
    private static final String PARTS = """
            with recursive part (id) as (
                select cast('coach.account' as regclass)
                union
                select cast(conrelid as regclass) from pg_constraint join part on confrelid = part.id
                where contype = 'f' and confdeltype = 'c'
                    and not exists (select from pg_attribute
                        where attrelid = conrelid and attnum = any(conkey) and not attnotnull))
            select cast(id as text) from part
            """;

    @Override
    protected Stores stores() {
        return TestDatabase.shared().stores(new OnCommitJobs(TestDatabase.shared()));
    }

    @Override
    protected void register(CoacheeId newcomer) {
        TestDatabase.register(newcomer);
    }

    @Override
    protected void assertNoTrace(CoacheeId erased) {
        assertThat(rowsWith(erased.toString())).isEmpty();
    }

    @Test
    void everyTableOfCoacheesGoesWithTheAccount() {
        List<String> parts = list(PARTS);

        assertThat(tablesOfCoachees())
                .hasSizeGreaterThan(45)
                .as("a table with a coachee_id refers to account, profile or conversation with 'on delete cascade'")
                .allSatisfy(table -> assertThat(parts).contains(table));
    }

    @Test
    void everyOtherTableIsKnownToHoldNothingOfAnybody() {
        assertThat(list("""
                        select cast(oid as regclass)::text from pg_class
                        where relnamespace = cast('coach' as regnamespace) and relkind in ('r', 'p')
                            and not exists (select from pg_attribute where attrelid = oid and attname = 'coachee_id')
                        """))
                .as("a table that holds anything of a coachee has a coachee_id")
                .containsExactlyInAnyOrder("flyway_schema_history", "spending");
    }

    @Test
    void leavesNoRowOfOneCoacheeInAnyTableAndAllRowsOfAnother() {
        for (CoacheeId owner : List.of(coachee, stranger)) {
            leaveSomethingEverywhere(owner, owner.equals(coachee) ? WORD : "quagga");
            TestDatabase.shared()
                    .accounts()
                    .openSession(
                            owner.toString().getBytes(UTF_8),
                            owner,
                            Instant.now().plusSeconds(60));
        }
        Map<String, Integer> mine = rows(coachee);
        Map<String, Integer> others = rows(stranger);
        assertThat(mine).as("this test must leave something in every table").isEqualTo(others);
        assertThat(mine.values()).doesNotContain(0);
        assertThat(rowsWith(WORD)).containsKeys("message", "identity", "document", "document_chunk", "turn_event");

        stores.erasure().erase(coachee);

        assertThat(rows(coachee).values()).containsOnly(0);
        assertThat(rows(stranger)).isEqualTo(others);
        assertThat(rowsWith(WORD)).isEmpty();
    }

    private static List<String> tablesOfCoachees() {
        return list("""
                select cast(oid as regclass)::text from pg_class join pg_attribute on attrelid = oid
                where relnamespace = cast('coach' as regnamespace) and relkind in ('r', 'p') and attname = 'coachee_id'
                order by 1
                """);
    }

    private static Map<String, Integer> rows(CoacheeId owner) {
        Map<String, Integer> rows = new TreeMap<>();
        for (String table : tablesOfCoachees()) {
            rows.put(table, count(table, "coachee_id = '%s'".formatted(owner)));
        }
        return rows;
    }

    /** How many rows of each table hold this text in any column, as text or as bytes. */
    private static Map<String, Integer> rowsWith(String text) {
        Map<String, Integer> rows = new TreeMap<>();
        for (String table : list("""
                select cast(oid as regclass)::text from pg_class
                where relnamespace = cast('coach' as regnamespace) and relkind in ('r', 'p')
                """)) {
            StringBuilder where = new StringBuilder("%s.*::text like '%%%s%%'".formatted(table, text));
            for (String bytes : list("""
                    select attname from pg_attribute
                    where attrelid = cast('%s' as regclass) and atttypid = cast('bytea' as regtype)
                    """.formatted(table))) {
                where.append(" or position('%s'::bytea in %s) > 0".formatted(text, bytes));
            }
            int found = count(table, where.toString());
            if (found > 0) {
                rows.put(table, found);
            }
        }
        return rows;
    }

    private static int count(String table, String where) {
        return Integer.parseInt(
                list("select count(*) from %s where %s".formatted(table, where)).getFirst());
    }

    private static List<String> list(String query) {
        return Jdbi.create(TestDatabase.shared().pool())
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
