package dev.coach.cli.chat;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.JsonLine;
import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.domain.profile.Source;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Lines, one for each event. Events of a turn have the names and data of the server's stream; {@code conversation}, {@code
 * noted} and {@code dropped} are added around them.
 */
final class JsonDisplay implements Display {
    private final Console console;
    private final boolean stream;
    private final StringBuilder reply = new StringBuilder();

    JsonDisplay(Console console, boolean stream) {
        this.console = console;
        this.stream = stream;
    }

    @Override
    public void resumed(Conversation conversation) {
        opened(conversation.id());
    }

    @Override
    public void recalled(String lastWords) {}

    @Override
    public void opened(ConversationId conversation) {
        line("conversation", json -> json.writeStringProperty("conversationId", conversation.toString()));
    }

    @Override
    public void event(TurnEvent event) {
        switch (event) {
            case TurnEvent.Started(var turn) ->
                line("started", json -> json.writeStringProperty("turnId", turn.toString()));
            case TurnEvent.State(var decision, var writtenBy) ->
                line("state", json -> {
                    json.writeStringProperty(
                            "coachingState", decision.state().name().toLowerCase(Locale.ROOT));
                    json.writeArrayPropertyStart("reasons");
                    decision.reasons().forEach(json::writeString);
                    json.writeEndArray();
                    question(json, decision.question());
                    remaining(json, decision.remaining());
                });
            case TurnEvent.Delta(String text) -> delta(text);
            case TurnEvent.Degraded(String reason, var writtenBy) ->
                line("degraded", json -> json.writeStringProperty("reason", reason));
            case TurnEvent.Last last -> last(last);
        }
    }

    private void delta(String text) {
        if (stream) {
            line("delta", json -> json.writeStringProperty("text", text));
        } else {
            reply.append(text);
        }
    }

    private void last(TurnEvent.Last event) {
        if (!reply.isEmpty()) {
            line("delta", json -> json.writeStringProperty("text", reply.toString()));
            reply.setLength(0);
        }
        switch (event) {
            case TurnEvent.Completed(var message, var usage) ->
                line("completed", json -> {
                    json.writeStringProperty("messageId", message.toString());
                    json.writeObjectPropertyStart("usage");
                    json.writeNumberProperty("inputTokens", usage.inputTokens());
                    json.writeNumberProperty("outputTokens", usage.outputTokens());
                    if (usage.cost() != null) {
                        json.writeStringProperty("cost", usage.cost().toPlainString());
                    }
                    json.writeEndObject();
                });
            case TurnEvent.Stopped(@Nullable MessageId message) ->
                line("stopped", json -> {
                    if (message != null) {
                        json.writeStringProperty("messageId", message.toString());
                    }
                });
            case TurnEvent.Refused(String reason) ->
                line("refused", json -> json.writeStringProperty("reason", reason));
            case TurnEvent.Failed(var code, String message) ->
                line("failed", json -> {
                    json.writeStringProperty("code", code.code());
                    json.writeStringProperty("message", message);
                    json.writeBooleanProperty("retryable", code.retryable());
                });
        }
    }

    private static void question(JsonGenerator json, @Nullable Question question) {
        if (question != null) {
            json.writeObjectPropertyStart("question");
            json.writeStringProperty("attribute", question.attribute());
            json.writeStringProperty("text", question.text());
            json.writeStringProperty("reason", question.reason());
            json.writeEndObject();
        }
    }

    private static void remaining(JsonGenerator json, Remaining remaining) {
        if (!remaining.equals(Remaining.NONE)) {
            json.writeObjectPropertyStart("remaining");
            json.writeNumberProperty("questions", remaining.questions());
            json.writeNumberProperty("seconds", remaining.seconds());
            json.writeEndObject();
        }
    }

    @Override
    public void noted(List<KnownValue> values, List<KnownValue> known) {
        values.forEach(this::noted);
    }

    private void noted(KnownValue value) {
        line("noted", json -> {
            name(json, value);
            json.writeName("value");
            JsonLine.value(json, value.attribute().type(), value.known().value());
            json.writeNumberProperty("confidence", value.known().confidence());
            json.writeObjectPropertyStart("evidence");
            json.writeStringProperty("quote", value.known().quote());
            if (value.known().source() instanceof Source.Said(var conversation, var message)) {
                json.writeStringProperty("messageId", message.toString());
            }
            json.writeEndObject();
        });
    }

    @Override
    public void dropped(KnownValue value) {
        line("dropped", json -> name(json, value));
    }

    private static void name(JsonGenerator json, KnownValue value) {
        json.writeStringProperty("attribute", value.name());
        json.writeStringProperty("item", Objects.toString(value.item(), null));
    }

    private void line(String event, Consumer<JsonGenerator> data) {
        console.outNow(JsonLine.of(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("event", event);
                    data.accept(json);
                    json.writeEndObject();
                })
                + "\n");
    }
}
