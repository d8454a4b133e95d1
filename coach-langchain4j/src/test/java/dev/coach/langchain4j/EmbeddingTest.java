package dev.coach.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the README, run. */
class EmbeddingTest {
    @Test
    void fourLinesHaveAModelOfLangChain4jAnswer() {
        FakeStreamingModel streamingModel = new FakeStreamingModel(
                said -> said.pieces("What ", "draws you ", "to it?").end("What draws you to it?"));
        // region README
        var coach = Coach.builder()
                .chatModel(LangChain4jModels.of(streamingModel))
                .stores(InMemoryStores.create())
                .build();
        // endregion
        var coachee = new CoacheeId(UUID.randomUUID());
        var conversation = coach.openConversation().run(coachee);
        StringBuilder reply = new StringBuilder();

        coach.takeTurn()
                .run(new TakeTurnCommand(coachee, conversation.id(), "I want to be a data engineer."), event -> {
                    if (event instanceof TurnEvent.Delta(String text)) {
                        reply.append(text);
                    }
                });

        assertThat(reply).hasToString("What draws you to it?");
        assertThat(streamingModel.requests()).hasSize(1);
    }

    @Test
    void theReadmeShowsThisCode() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/coach/langchain4j/EmbeddingTest.java"));
        Matcher region = Pattern.compile("// region README\\n(.*?)\\n *// endregion", Pattern.DOTALL)
                .matcher(test);

        assertThat(region.find()).isTrue();
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + region.group(1).stripIndent().strip() + "\n```");
    }
}
