package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.SharedTestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is meant to break or to stall the rules. */
class HostileTextTest {
    private static final int LENGTH = 100_000;

    private final ConversationRules rules = ConversationRules.standard();

    /** A pattern that looks twice at everything would take minutes here. */
    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "i ",
                "my ",
                "a",
                "a-",
                "ex-",
                "\"",
                "'",
                " '",
                "' ",
                ". ",
                "? ",
                "\n",
                "@",
                "http://a",
                "1 ",
                "1,",
                "two and a ",
                "😀",
                "é",
                "I am a nurse, ",
                "i am a nurse i am a nurse? ",
                "as a nurse, ",
                "I work at Acme ",
                "from 2015 to ",
                "for the last ",
                "more than ",
                "I know Python and ",
                "I live in Leeds, ",
                "my goal is to ",
                "A ",
                "I am Head Of The ",
                "not ",
                "if ",
                "sorry, ",
                "I am a x nurse. Sorry, 5. ",
                "she wrote: ",
                "she wrote:\n",
                "she wrote. Hi ",
                "she wrote\nDear Sam,\nMe: \n",
                "[10:32] Joe: a\n",
                "'a\n",
                "she wrote:\nMe: \n",
                "a: ",
                " - ",
                "her words \u2014 ",
                "From: Joe\n",
                "From: Joe\nTo: Sam\n",
                "Subject: x\n",
                "Best, Joe\n",
                "Best, Joe\n\n",
                "Best,\n\nJoe\n\nI\n\n",
                "Dear Sam,\n",
                "Dear Sam, best, Joe\n",
                "> ",
                "> a\n",
                "\"a\n",
                "\"a\nb\" ",
                "\u201ca\n",
                "days a week in the office ",
                "up to 5 minutes commute "
            })
    void takesTimeInProportionToTheLength(String unit) {
        Utterance long_ = new Utterance(0, Speaker.COACHEE, unit.repeat(LENGTH / unit.length()), "career_goal_short");

        assertThatCode(() -> rules.extract(List.of(long_))).doesNotThrowAnyException();
    }

    @Test
    @Timeout(30)
    void takesTimeInProportionToTheNumberOfClaims() {
        StringBuilder text = new StringBuilder();
        for (int n = 0; text.length() < LENGTH; n++) {
            text.append("I work at A")
                    .append(n)
                    .append("x as a b")
                    .append(n)
                    .append(" nurse. Sorry, C")
                    .append(n)
                    .append(". ");
        }

        assertThat(rules.extract(List.of(new Utterance(0, Speaker.COACHEE, text.toString(), null))))
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void readsEveryNaughtyStringWithoutAnError() throws IOException {
        Path folder = SharedTestData.path("adversarial/naughty-strings");
        EvidenceCheck check = new EvidenceCheck(Catalogue.standard());
        int read = 0;
        for (Path file : files(folder)) {
            for (String line : Files.readAllLines(file)) {
                for (String text : List.of(line, "I am a " + line, "I work at " + line + " in " + line, "\"" + line)) {
                    List<Utterance> said = List.of(new Utterance(0, Speaker.COACHEE, text, "current_title"));
                    assertThat(check.check(rules.extract(said), said).rejected())
                            .as(text)
                            .isZero();
                    read++;
                }
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
