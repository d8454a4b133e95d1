package dev.coach.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.jobs.AdminPort.Need;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdminPortTest {
    private final AtomicBoolean database = new AtomicBoolean(true);
    private final AdminPort admin = AdminPort.start(
            0,
            List.of(new Need("server", () -> true), new Need("database", database::get)),
            () -> "coach_turns_running 3.0\n");

    @AfterEach
    void stop() {
        admin.close();
    }

    @Test
    void saysThatItLives() {
        assertThat(get("/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void isReadyWhileEveryNeedHolds() {
        assertThat(get("/readyz").statusCode()).isEqualTo(200);
        database.set(false);

        HttpResponse<String> unready = get("/readyz");

        assertThat(unready.statusCode()).isEqualTo(503);
        assertThat(unready.body()).isEqualTo("server: ok\ndatabase: not ready\n");
        assertThat(get("/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void showsMetrics() {
        HttpResponse<String> metrics = get("/metrics");

        assertThat(metrics.body()).isEqualTo("coach_turns_running 3.0\n");
        assertThat(metrics.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void hasNothingElse() {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/livez").statusCode()).isEqualTo(405);
        assertThat(send("HEAD", "/livez").statusCode()).isEqualTo(200);
    }

    @Test
    void namesThePortThatIsTaken() {
        assertThatThrownBy(() -> AdminPort.check(admin.port())).hasMessageContaining("COACH_ADMIN_PORT");
        assertThatThrownBy(() -> AdminPort.start(admin.port(), List.of(), () -> ""))
                .isInstanceOfSatisfying(
                        CoachException.class, taken -> assertThat(taken.code()).isEqualTo(ErrorCode.PORT_TAKEN))
                .hasMessageContaining(Integer.toString(admin.port()))
                .hasMessageContaining("COACH_ADMIN_PORT");
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + admin.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
