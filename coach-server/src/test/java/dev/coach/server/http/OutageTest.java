package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OutageTest {
    @Test
    void aRequestDuringAnOutageIsOneLineForTheOperatorAndOneSentenceForTheCoachee() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Problems.class);
        log.start();
        logger.addAppender(log);
        try (TestServer server = TestServer.start()) {
            TestClient sam = server.coachee("sam");
            server.accounts.goAway();

            Answer answer = sam.raw("GET", "/api/v1/conversations", "Cookie", sam.cookie())
                    .expectProblem(503, "database_unavailable");

            assertThat(answer.at("/detail")).isEqualTo("The database is away.");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).hasSize(1).allSatisfy(line -> {
            assertThat(line.getFormattedMessage())
                    .endsWith("GET /api/v1/conversations answered 503 database_unavailable: db.example.org is away.");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }
}
