package dev.coach.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {
    private final Prompts prompts = Prompts.standard();

    @Test
    void theVersionOfAnotherTextSaysWhichTextItIs() throws IOException {
        String text = own("coach-reply");
        String first = prompts.with(Map.of("coach-reply", text.replace("warm", "dry")))
                .file("coach-reply")
                .version();
        String second = prompts.with(Map.of("coach-reply", text.replace("warm", "wry")))
                .file("coach-reply")
                .version();

        assertThat(first).matches("coach-reply/6\\+[0-9a-f]{8}").isNotEqualTo(second);
    }

    @Test
    void leavesThePromptsThatAreNotReplaced() throws IOException {
        Prompts others = prompts.with(Map.of("coach-reply", own("coach-reply")));

        assertThat(others.file("conversation-summary")).isEqualTo(prompts.file("conversation-summary"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{profile}}   | {{profil}}      | the prompt coach-reply has places in frame that nothing fills: profil",
                "{{profile}}   | what you know    | the prompt coach-reply leaves out in frame what a model must be told: {{profile}}",
                "coach-reply/  | coach-summary/   | the prompt coach-reply has the version of another prompt, coach-summary/6",
                "## state.intake | ## state.begin | the prompt coach-reply has no part state.intake",
                "version:      | Version:        | the prompt coach-reply must begin with a line such as"
            })
    void saysWhatIsWrongWithAnotherText(String own, String other, String problem) throws IOException {
        String text = own("coach-reply").replace(own, other);

        assertThatThrownBy(() -> prompts.with(Map.of("coach-reply", text))).hasMessageStartingWith(problem);
    }

    @Test
    void refusesAPartThatNothingUses() throws IOException {
        String text = own("coach-reply") + "\n## state.sleeping\nNow: sleep.";

        assertThatThrownBy(() -> prompts.with(Map.of("coach-reply", text)))
                .hasMessage("the prompt coach-reply has parts that nothing uses: state.sleeping");
    }

    @Test
    void namesThePromptsThatThereAre() {
        assertThatThrownBy(() -> prompts.with(Map.of("coach-replay", "version: x/1")))
                .hasMessage("coach-replay is no prompt; there are: claims, coach-reply, conversation-summary, masking");
    }

    private static String own(String name) throws IOException {
        try (InputStream file = Prompts.class.getResourceAsStream(name + ".md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
