package dev.coach.cli.chat;

import dev.coach.cli.console.ExitCode;
import dev.coach.cli.profile.KnownValue;
import dev.coach.cli.wiring.Wiring;
import dev.coach.core.Coach;
import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnOutcome;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.usecase.turn.TakeTurnCommand;
import dev.coach.core.usecase.turn.TurnResult;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One conversation of one person. A new one is opened by its first message, so that looking in leaves no trace. After each turn
 * the profile is brought up to date at once; the job that the turn enqueued finds nothing left to do.
 */
final class ChatSession {
    private static final int MESSAGES_AT_ONCE = 200;
    private static final Pattern COMMAND = Pattern.compile("(?s)(/[a-zA-Z?]+)(\\s.*)?");

    private final Wiring wiring;
    private final Coach coach;
    private final CoacheeId coachee;
    private final Display display;
    private @Nullable ConversationId conversation;

    ChatSession(Wiring wiring, CoacheeId coachee, Display display) {
        this.wiring = wiring;
        this.coach = wiring.coach();
        this.coachee = coachee;
        this.display = display;
    }

    /**
     * Goes on with this conversation.
     *
     * @throws CoachException {@code NOT_FOUND} when the person has no such conversation
     */
    void resume(ConversationId id) {
        Conversation known = coach.stores()
                .conversations()
                .find(coachee, id)
                .orElseThrow(() -> CoachException.notFound("conversation", id));
        conversation = known.id();
        display.resumed(known);
    }

    /** Goes on with the conversation that changed last; a new one begins when there is none. */
    void resumeLast() {
        coach.stores().conversations().list(coachee, 1).forEach(last -> resume(last.id()));
    }

    /** Shows what the coach said last in the conversation that goes on, if there is one. */
    void recall() {
        String last = conversation == null ? "" : lastWords(conversation);
        if (!last.isEmpty()) {
            display.recalled(last);
        }
    }

    /** What the coach said last; empty when it said nothing yet. */
    private String lastWords(ConversationId id) {
        String last = "";
        int position = 0;
        List<Message> messages;
        do {
            messages = coach.stores().conversations().messages(coachee, id, position, MESSAGES_AT_ONCE);
            for (Message message : messages) {
                position = message.position();
                last = message.speaker() == Speaker.COACH ? message.text() : last;
            }
        } while (messages.size() == MESSAGES_AT_ONCE);
        return last;
    }

    /**
     * Takes one turn and shows it.
     *
     * @return the exit code of a process that does nothing else
     * @throws CoachException when the message was not taken; nothing is stored then
     */
    int say(String text) {
        refuseCommand(text);
        // Before a conversation is opened for it.
        TakeTurnCommand.check(text);
        return wiring.whole(() -> {
            ConversationId current = current();
            List<KnownValue> before = known();
            TurnResult result = coach.takeTurn().run(new TakeTurnCommand(coachee, current, text), display::event);
            updateProfile(current);
            tellWhatChanged(current, before, known());
            return exitCode(result);
        });
    }

    /** Other programs take commands like {@code /help} here; to the coach they would mean nothing. */
    private static void refuseCommand(String text) {
        Matcher command = COMMAND.matcher(text.strip());
        if (command.matches()) {
            throw new CoachException(
                    ErrorCode.INVALID_INPUT,
                    "There is no command %s, and nothing was sent. What you write goes to the coach; Ctrl-D leaves."
                            .formatted(command.group(1)));
        }
    }

    private ConversationId current() {
        ConversationId current = conversation;
        if (current == null) {
            current = coach.openConversation().run(coachee).id();
            conversation = current;
            display.opened(current);
        }
        return current;
    }

    private void updateProfile(ConversationId current) {
        try {
            coach.updateProfile().run(coachee, current);
        } catch (CoachException conflict) {
            // Somebody else keeps changing the profile; the job that the turn enqueued repeats this later.
            if (conflict.code() != ErrorCode.VERSION_CONFLICT) {
                throw conflict;
            }
        }
    }

    private List<KnownValue> known() {
        return KnownValue.all(coach.readProfile().run(coachee), coach.catalogue());
    }

    private void tellWhatChanged(ConversationId current, List<KnownValue> before, List<KnownValue> after) {
        List<KnownValue> noted = after.stream()
                .filter(value -> value.known().source() instanceof Source.Said(var conversation, var message)
                        && conversation.equals(current)
                        && !before.contains(value))
                .toList();
        display.noted(noted, after);
        Set<KnownValue.Key> kept = after.stream().map(KnownValue::key).collect(Collectors.toSet());
        before.stream().filter(value -> !kept.contains(value.key())).forEach(display::dropped);
    }

    private static int exitCode(TurnResult result) {
        return switch (result) {
            case TurnResult.Ended(var turn, TurnOutcome.Failed failed) -> ExitCode.of(failed.code());
            case TurnResult.Ended(var turn, TurnOutcome.Refused refused) -> ExitCode.FAILURE;
            case TurnResult.Ended ended -> ExitCode.OK;
            case TurnResult.Repeated repeated -> ExitCode.OK;
        };
    }
}
