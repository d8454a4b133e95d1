package dev.coach.server.http;

import static dev.coach.server.http.TestClient.PASSWORD;
import static dev.coach.server.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRoutesTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.with().clock((InstantSource) now::get).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void signsUpAndIsSignedIn() {
        TestClient sam = server.client();

        Answer created = sam.post(
                        "/accounts", json("email", " Sam@Example.org ", "password", PASSWORD, "displayName", "Sam"))
                .expect(201);

        assertThat(created.at("/email")).isEqualTo("Sam@Example.org");
        assertThat(sam.get("/me").expect(200).at("/id")).isEqualTo(created.at("/id"));
    }

    @Test
    void setsACookieThatScriptsAndOtherSitesDoNotGet() {
        Answer created = server.client()
                .post("/accounts", json("email", "sam@example.org", "password", PASSWORD, "displayName", "Sam"));

        assertThat(created.header("Set-Cookie"))
                .matches("coach_session=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax");
    }

    @Test
    void bindsTheCookieToTheHostBehindHttps() {
        try (TestServer secure =
                TestServer.with().publicUrl("https://coach.example.org").start()) {
            Answer created = secure.client()
                    .post(
                            "/accounts",
                            json("email", "sam@example.org", "password", PASSWORD, "displayName", "Sam"),
                            "Origin",
                            "https://coach.example.org");

            assertThat(created.expect(201).header("Set-Cookie"))
                    .matches(
                            "__Host-coach_session=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure");
            assertThat(created.header("Strict-Transport-Security")).isNotEmpty();
        }
    }

    @Test
    void keepsNeitherPasswordNorToken() {
        TestClient sam = server.coachee("sam");

        assertThat(server.accounts.dump())
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(PASSWORD)
                .doesNotContain(sam.cookie().split("=")[1]);
    }

    @Test
    void signsInWithTheSamePasswordInAnyCaseOfTheEmail() {
        server.coachee("sam");
        TestClient again = server.client();

        again.post("/session", json("email", "SAM@example.org", "password", PASSWORD))
                .expect(200);

        assertThat(again.get("/me").expect(200).at("/displayName")).isEqualTo("sam");
    }

    @Test
    void givesTheSameAnswerForAWrongPasswordAndAnUnknownEmail() {
        server.coachee("sam");

        Answer wrong = server.client()
                .post("/session", json("email", "sam@example.org", "password", "wrong horse battery"))
                .expectProblem(401, "not_signed_in");
        Answer unknown = server.client()
                .post("/session", json("email", "max@example.org", "password", PASSWORD))
                .expectProblem(401, "not_signed_in");

        assertThat(unknown.at("/detail")).isEqualTo(wrong.at("/detail"));
    }

    @Test
    void endsTheSessionForGoodAtSignOut() {
        TestClient sam = server.coachee("sam");
        String cookie = sam.cookie();

        sam.delete("/session").expect(204);

        assertThat(sam.cookie()).isEqualTo("coach_session=");
        server.client().withCookie(cookie).get("/me").expectProblem(401, "not_signed_in");
    }

    @Test
    void endsASessionAfterThirtyDays() {
        TestClient sam = server.coachee("sam");

        now.updateAndGet(time -> time.plus(Duration.ofDays(30)).minusSeconds(1));
        sam.get("/me").expect(200);
        now.updateAndGet(time -> time.plusSeconds(2));
        sam.get("/me").expectProblem(401, "not_signed_in");
    }

    @Test
    void refusesASecondAccountWithTheSameEmail() {
        server.coachee("sam");

        server.client()
                .post("/accounts", json("email", "SAM@example.org", "password", PASSWORD, "displayName", "S"))
                .expectProblem(409, "already_exists");
    }

    @Test
    void refusesSignUpWhereItIsClosed() {
        try (TestServer closed = TestServer.with().signupClosed().start()) {
            closed.client()
                    .post("/accounts", json("email", "sam@example.org", "password", PASSWORD, "displayName", "Sam"))
                    .expectProblem(403, "forbidden");
        }
    }

    @Test
    void namesEveryMistakeOfASignUp() {
        Answer refused = server.client()
                .post("/accounts", json("email", "sam", "password", "short", "displayName", " "))
                .expectProblem(400, "invalid_input");

        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactly("/email", "/password", "/displayName");
        server.client()
                .post("/accounts", json("email", "sam@example.org", "password", PASSWORD, "displayName", "\u200b"))
                .expectProblem(400, "invalid_input");
    }

    @Test
    void takesNoBlankPassword() {
        Answer refused = server.client()
                .post("/accounts", json("email", "sam@example.org", "password", " ".repeat(10), "displayName", "Sam"))
                .expectProblem(400, "invalid_input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/password");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                            | /email
                    {"email":"sam@example.org","password":1234567890}             | /password
                    {"email":"sam@example.org","passwort":"correct horse"}        | /passwort
                    {"email":["sam@example.org"],"password":"correct horse"}      | /email
                    {"email":"sam@example.org","password":"\\ud800 half a pair"} | /password
                    """)
    void saysWhereABodyIsWrong(String body, String pointer) {
        Answer refused = server.client().post("/session", body).expectProblem(400, "invalid_input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "\"sam\"", "{\"email\":1,}", "{\"email\":\"a\",\"email\":\"b\"}", "{} {}"
            })
    void refusesWhatIsNotOneJsonObject(String body) {
        server.client().post("/session", body).expectProblem(400, "invalid_input");
    }

    @Test
    void wantsJson() {
        server.client()
                .post("/session", "email=sam", "Content-Type", "application/x-www-form-urlencoded")
                .expectProblem(400, "invalid_input");
    }

    @Test
    void slowsDownWhoeverGuesses() {
        server.coachee("sam");
        TestClient thief = server.client();
        for (int attempt = 0; attempt < 10; attempt++) {
            guess(thief).expectProblem(401, "not_signed_in");
        }

        Answer refused = guess(thief).expectProblem(429, "too_many_requests");

        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        now.updateAndGet(time -> time.plusSeconds(61));
        guess(thief).expectProblem(401, "not_signed_in");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, ''",
    })
    void refusesAChangeThatDoesNotProveItsOrigin(String header, String value) {
        TestClient sam = server.coachee("sam");

        sam.post("/conversations", "", header, value).expectProblem(403, "forbidden");
        sam.delete("/session", header, value).expectProblem(403, "forbidden");

        assertThat(sam.get("/conversations").expect(200).json().at("/items")).isEmpty();
    }

    @Test
    void takesAChangeFromItsOwnPages() {
        TestClient sam = server.coachee("sam");

        sam.post("/conversations", "", "Sec-Fetch-Site", "same-origin").expect(201);
    }

    private static Answer guess(TestClient thief) {
        return thief.post("/session", json("email", "sam@example.org", "password", "wrong horse battery"));
    }
}
