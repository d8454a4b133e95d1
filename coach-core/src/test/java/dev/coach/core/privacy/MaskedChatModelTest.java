package dev.coach.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coach.core.domain.conversation.TokenUsage;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.port.ChatModel;
import dev.coach.core.port.ChatReply;
import dev.coach.core.port.ChatRequest;
import dev.coach.core.port.OutputSchema;
import dev.coach.core.prompt.MaskingPrompt;
import dev.coach.core.prompt.Prompts;
import dev.coach.core.testkit.ChatModelContract;
import dev.coach.core.testkit.Gate;
import dev.coach.core.testkit.ScriptedChatModel;
import dev.coach.core.testkit.ScriptedChatModel.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MaskedChatModelTest extends ChatModelContract {
    private static final Set<Identifier> ANNA =
            Set.of(new Identifier(Kind.NAME, "Anna Kowalska"), new Identifier(Kind.EMAIL, "anna@example.com"));
    private static final MaskingNotice NOTICE = new MaskingPrompt(Prompts.standard());
    private static final TokenUsage USAGE = new TokenUsage(3, 4);

    /** Every request has something to mask, so that every reply is restored. */
    private static ChatModel masked(Script script) {
        ChatModel model = new MaskedChatModel(ScriptedChatModel.playing(script), NOTICE);
        return new ChatModel() {
            @Override
            public ChatReply stream(ChatRequest request, DeltaListener listener) {
                return model.stream(
                        new ChatRequest(
                                request.instructions() + " The coachee is Anna Kowalska.",
                                request.messages(),
                                request.maxTokens(),
                                ANNA),
                        listener);
            }

            @Override
            public String name() {
                return model.name();
            }
        };
    }

    private static Script script(List<String> pieces) {
        return Script.answer(pieces.toArray(String[]::new));
    }

    @Override
    protected ChatModel answering(List<String> pieces, TokenUsage usage) {
        return masked(script(pieces).thenEnd(new ChatReply.Complete(usage)));
    }

    @Override
    protected ChatModel cutByLength(List<String> pieces, TokenUsage usage) {
        return masked(script(pieces).thenEnd(new ChatReply.CutByLength(usage)));
    }

    @Override
    protected ChatModel refusing() {
        return masked(Script.refusal("policy"));
    }

    @Override
    protected List<ChatModel> failing() {
        return List.of(masked(Script.failure("The model is offline.")));
    }

    @Override
    protected List<ChatModel> breakingOffAfter(List<String> pieces) {
        return List.of(
                masked(script(pieces).thenEnd(Script.failure("It broke off.").end())));
    }

    /** As in the contract of the fake behind it, the silence is its end, but for the test that ends it. */
    @Override
    protected ChatModel silentAfter(List<String> pieces) {
        return masked(script(pieces).thenEnd(Script.failure("It went silent.").end()));
    }

    @Override
    protected String key() {
        return "sk-0000";
    }

    @Test
    void putsTheOriginalsBackWhereverAPlaceholderIsSplit() {
        List<String> pieces = new ArrayList<>();

        ChatReply reply = stream(
                Script.answer("Hello", " ", "[", "[NA", "ME_", "1", "]", "], is [[EMAIL_1]] yours? ", "[[NAME_8]] [[")
                        .thenEnd(new ChatReply.Complete(USAGE)),
                pieces);

        assertThat(pieces)
                .doesNotContain("")
                .containsExactly("Hello", " ", "Anna Kowalska, is anna@example.com yours? ", "[[NAME_8]] ", "[[");
        assertThat(reply).isEqualTo(new ChatReply.Complete(USAGE));
    }

    @Test
    void putsTheOriginalsBackInReasons() {
        assertThat(stream(Script.refusal("No advice for [[NAME_1]]."), new ArrayList<>()))
                .isEqualTo(new ChatReply.Refused("No advice for Anna Kowalska."));
        assertThat(stream(Script.failure("[[EMAIL_1]] is blocked."), new ArrayList<>()))
                .isEqualTo(Script.failure("anna@example.com is blocked.").end());
    }

    @Test
    void tellsTheModelOfPlaceholders() {
        ScriptedChatModel model = ScriptedChatModel.answering("Hello");

        new MaskedChatModel(model, NOTICE).stream(MaskingTest.request(ANNA, "I am Anna Kowalska."), piece -> true);
        new MaskedChatModel(model, NOTICE).stream(MaskingTest.request(Set.of(), "I cook."), piece -> true);

        assertThat(model.requests().getFirst().instructions()).endsWith(NOTICE.with("[[NAME_1]]"));
        assertThat(model.requests().getLast().instructions()).doesNotContain("placeholder");
    }

    /** Placeholders of JSON stand in its strings. */
    @Test
    void putsTheOriginalsBackAsJsonWantsThem() {
        Identifier nickname = new Identifier(Kind.NAME, "Anna \"Ania\" O\\Hara");
        ChatRequest plain = MaskingTest.request(Set.of(nickname), "I am " + nickname.text() + ".");
        JsonNode schema = JsonMapper.shared().readTree("{\"type\": \"object\"}");
        ChatRequest wantsJson = new ChatRequest(
                plain.instructions(),
                plain.messages(),
                plain.maxTokens(),
                new OutputSchema("claims", schema),
                plain.identifiers());
        StringBuilder text = new StringBuilder();

        new MaskedChatModel(ScriptedChatModel.answering("{\"quote\": \"I am [[NAME", "_1]].\"}"), NOTICE)
                .stream(wantsJson, piece -> {
                    text.append(piece);
                    return true;
                });

        assertThat(JsonMapper.shared().readTree(text.toString()).path("quote").asString())
                .isEqualTo("I am Anna \"Ania\" O\\Hara.");
    }

    @Test
    void isStoppedWhenWhatWasHeldBackIsNotWanted() {
        ChatReply reply = new MaskedChatModel(ScriptedChatModel.answering("[["), NOTICE)
                .stream(MaskingTest.request(ANNA, "I am Anna."), piece -> false);

        assertThat(reply).isEqualTo(new ChatReply.Stopped());
    }

    @Test
    void saysNothingMoreOnceItIsStopped() {
        Gate gate = new Gate();
        List<String> pieces = new ArrayList<>();

        ChatReply reply = new MaskedChatModel(
                        ScriptedChatModel.playing(Script.answer("a", "[[NA").holdAfter(2, gate)), NOTICE)
                .stream(MaskingTest.request(ANNA, "I am Anna."), new ChatModel.DeltaListener() {
                    private Runnable stop = () -> {};

                    @Override
                    public boolean onDelta(String text) {
                        pieces.add(text);
                        stop.run();
                        return true;
                    }

                    @Override
                    public void onStoppable(Runnable way) {
                        stop = way;
                    }
                });

        assertThat(reply).isEqualTo(new ChatReply.Stopped());
        assertThat(pieces).containsExactly("a");
    }

    @Test
    void leavesTheListenersExceptionsAlone() {
        ChatModel model = new MaskedChatModel(ScriptedChatModel.answering("[[NAME_1]]"), NOTICE);

        assertThatThrownBy(() -> model.stream(MaskingTest.request(ANNA, "I am Anna."), piece -> {
                    throw new IllegalArgumentException(piece);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Anna");
    }

    @Test
    void sendsNothingWhenMaskingFails() {
        ScriptedChatModel model = ScriptedChatModel.answering("Hello");
        // A profile cannot hold this: it would be found in every placeholder.
        Set<Identifier> unmaskable =
                Set.of(new Identifier(Kind.NAME, "Anna Kowalska"), new Identifier(Kind.EMAIL, "[NAME"));
        List<String> pieces = new ArrayList<>();

        ChatReply reply = new MaskedChatModel(model, NOTICE)
                .stream(MaskingTest.request(unmaskable, "I am Anna Kowalska."), piece -> pieces.add(piece));

        assertThat(reply)
                .isInstanceOfSatisfying(
                        ChatReply.Failed.class,
                        failed -> assertThat(failed.reason())
                                .startsWith("Nothing was sent to the language model")
                                .doesNotContain("Anna"));
        assertThat(model.requests()).isEmpty();
        assertThat(pieces).isEmpty();
    }

    @Test
    void isAroundTheCallsThatAreToBeMasked() {
        ChatModel model = ScriptedChatModel.answering("Hello");

        assertThat(MaskingScope.OFF.forReplies(model, NOTICE)).isSameAs(model);
        assertThat(MaskingScope.OFF.forExtraction(model, NOTICE)).isSameAs(model);
        assertThat(MaskingScope.EXTRACTION.forReplies(model, NOTICE)).isSameAs(model);
        assertThat(MaskingScope.EXTRACTION.forExtraction(model, NOTICE)).isInstanceOf(MaskedChatModel.class);
        assertThat(MaskingScope.ALL.forReplies(model, NOTICE)).isInstanceOf(MaskedChatModel.class);
        assertThat(MaskingScope.ALL.forExtraction(model, NOTICE)).isInstanceOf(MaskedChatModel.class);
    }

    private static ChatReply stream(Script script, List<String> pieces) {
        return new MaskedChatModel(ScriptedChatModel.playing(script), NOTICE)
                .stream(
                        MaskingTest.request(ANNA, "I am Anna Kowalska; write to anna@example.com."),
                        piece -> pieces.add(piece));
    }
}
