package dev.coach.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served beside the interface: the browser client, the contract, and nothing else. */
class WebClientTest {
    private static TestServer server;
    private static TestClient anybody;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        anybody = server.client();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/conversations/0198", "/sign-in"})
    void givesTheFirstPageToABrowser(String path) {
        Answer page = anybody.raw("GET", path, "Accept", "text/html,*/*;q=0.8").expect(200);

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("<title>");
    }

    @Test
    void keepsWhatHasAHashInItsNameForEver() {
        Answer script = anybody.raw("GET", "/assets/test-1a2b3c.js").expect(200);

        assertThat(script.header("Content-Type")).isEqualTo("text/javascript;charset=utf-8");
        assertThat(script.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void compressesForThoseWhoTakeIt() {
        Answer plain = anybody.raw("GET", "/openapi.yaml").expect(200);
        Answer zipped = anybody.raw("GET", "/openapi.yaml", "Accept-Encoding", "gzip, br")
                .expect(200);

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(Integer.parseInt(zipped.header("Content-Length")))
                .isLessThan(Integer.parseInt(plain.header("Content-Length")) / 3);
        assertThat(anybody.raw("GET", "/openapi.yaml", "Accept-Encoding", "gzip;q=0")
                        .header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void sendsWhatDidNotChangeOnlyOnce() {
        String tag = anybody.raw("GET", "/openapi.yaml").header("ETag");

        Answer again = anybody.raw("GET", "/openapi.yaml", "If-None-Match", tag).expect(304);

        assertThat(again.body()).isEmpty();
    }

    @Test
    void servesTheContract() {
        Answer contract = anybody.raw("GET", "/openapi.yaml").expect(200);

        assertThat(contract.header("Content-Type")).isEqualTo("application/yaml;charset=utf-8");
        assertThat(contract.body()).startsWith("openapi: 3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logback-test.xml",
                "/assets/../logback-test.xml",
                "/assets/%2e%2e/logback-test.xml",
                "/assets/..%2flogback-test.xml",
                "/assets//test-1a2b3c.js",
                "/dev/coach/server/CoachServer.class",
                "/META-INF/MANIFEST.MF",
                "/assets/",
                "/missing.js"
            })
    void givesNothingElseAway(String path) {
        Answer refused = anybody.raw("GET", path);

        assertThat(refused.status()).isIn(400, 404);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/nothing", "/api/v2/me"})
    void answersUnknownPathsOfTheInterfaceAsProblems(String path) {
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            anybody.raw(method, path, "Accept", "text/html").expectProblem(404, "not_found");
        }
        assertThat(anybody.raw("HEAD", path).status()).isEqualTo(404);
    }

    @Test
    void answersAnUnknownMethodAsAProblem() {
        Answer refused = anybody.raw("PUT", "/api/v1/me").expectProblem(405, "method_not_allowed");
        assertThat(refused.header("Allow")).isEqualTo("DELETE, GET, HEAD");
        assertThat(anybody.raw("GET", "/api/v1/session")
                        .expectProblem(405, "method_not_allowed")
                        .header("Allow"))
                .isEqualTo("DELETE, POST");
        assertThat(anybody.raw("HEAD", "/api/v1/accounts").expect(405).header("Allow"))
                .isEqualTo("POST");
        anybody.raw("POST", "/").expectProblem(404, "not_found");
    }

    @Test
    void answersWhatCannotBeReadAsAProblem() {
        anybody.raw("GET", "/api/v1/conversations/%00").expectProblem(400, "invalid_input");
        anybody.raw("GET", "/", "X-Long", "x".repeat(20_000)).expectProblem(431, "invalid_input");
    }

    @Test
    void answersHeadWithoutABody() {
        Answer head = anybody.raw("HEAD", "/openapi.yaml").expect(200);

        assertThat(head.body()).isEmpty();
        assertThat(Integer.parseInt(head.header("Content-Length"))).isPositive();
        assertThat(anybody.raw("HEAD", "/api/v1/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/me", "/openapi.yaml", "/missing.js"})
    void tellsTheBrowserWhatNotToDo(String path) {
        Answer answer = anybody.raw("GET", path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void neverLetsAnAnswerOfTheInterfaceBeKept() {
        assertThat(anybody.raw("GET", "/api/v1/me").header("Cache-Control")).isEqualTo("no-store");
    }
}
