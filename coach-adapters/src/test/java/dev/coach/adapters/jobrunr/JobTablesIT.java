package dev.coach.adapters.jobrunr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.adapters.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JobTablesIT {
    @Test
    void areCreatedByWhoeverComesFirstAndFinishedAfterAKill() throws Exception {
        String address = TestDatabase.create("job_tables");
        try (JobTestDatabase database = new JobTestDatabase(address);
                var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> created = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                created.add(threads.submit(() -> JobTables.create(database.pool())));
            }
            for (Future<?> one : created) {
                one.get();
            }
            String migrations = database.query("select count(*) from jobs.jobrunr_migrations");

            // What a process leaves that was killed before the last step.
            database.execute("comment on schema jobs is null;"
                    + " delete from jobs.jobrunr_migrations where script in (select max(script) from jobs.jobrunr_migrations);"
                    + " insert into jobs.jobrunr_migrations values ('0', 'TABLE LOCKER', '2020-01-01T00:00:00Z')");
            JobTables.create(database.pool());

            assertThat(database.query("select count(*) from jobs.jobrunr_migrations"))
                    .isEqualTo(migrations);
            assertThat(database.query("select obj_description('jobs'::regnamespace)"))
                    .startsWith("JobRunr ");
        }
    }
}
