package dev.coach.cli.chat;

import dev.coach.cli.console.Console;
import dev.coach.cli.console.Printable;
import dev.coach.cli.console.Style;
import dev.coach.cli.console.WordWrap;
import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Question;
import dev.coach.core.domain.conversation.Remaining;
import dev.coach.core.domain.conversation.TurnEvent;
import dev.coach.core.guided.GuidedCoach;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For people: the reply as it comes, then what was noted with the words that prove it. */
final class ReadableDisplay implements Display {
    private static final String INDENT = "  ";

    /** After this time without a word people wonder whether anything goes on. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Style style;
    private final boolean stream;
    private final int width;
    private final LongWait firstWord;
    private WordWrap reply;
    private @Nullable Question question;
    private Remaining remaining = Remaining.NONE;
    private Language language = Language.ENGLISH;

    /** @param width of the screen; 0 when the reply goes elsewhere */
    ReadableDisplay(Console console, boolean stream, int width) {
        this(console, stream, width, PATIENCE);
    }

    ReadableDisplay(Console console, boolean stream, int width, Duration patience) {
        this.console = console;
        this.style = console.style();
        this.stream = stream;
        this.width = width;
        this.firstWord = new LongWait(patience, this::stillWaiting);
        this.reply = newReply();
    }

    private WordWrap newReply() {
        return new WordWrap(stream ? console::outNow : console::outLater, width, indent().length(), indent());
    }

    private String indent() {
        return width > 0 ? INDENT : "";
    }

    @Override
    public void resumed(Conversation conversation) {
        console.err(console.errStyle()
                .dim("Going on with “%s” (%s).".formatted(Printable.line(conversation.title()), conversation.id())));
    }

    @Override
    public void recalled(String lastWords) {
        begin();
        reply.add(Printable.reply(lastWords));
        end();
    }

    @Override
    public void opened(ConversationId conversation) {}

    @Override
    public void event(TurnEvent event) {
        firstWord.end();
        switch (event) {
            case TurnEvent.Started started -> begin();
            case TurnEvent.State(var decision, var writtenBy) -> {
                question = decision.question();
                remaining = decision.remaining();
                language = decision.language();
                firstWord.begin();
            }
            case TurnEvent.Delta(String text) -> reply.add(Printable.reply(text));
            case TurnEvent.Degraded(String reason, var writtenBy) -> {
                warn(say(GuidedCoach.VERSION.equals(writtenBy) ? "guided" : "fallback", reason));
                console.outNow(indent());
            }
            case TurnEvent.Completed completed -> {
                end();
                why();
            }
            case TurnEvent.Stopped stopped -> broken(say("stopped"));
            case TurnEvent.Refused(String reason) -> broken(say("declined", reason));
            case TurnEvent.Failed(var code, String message) -> broken(message);
        }
    }

    private void begin() {
        if (width > 0) {
            console.out("");
            console.outNow(indent());
        }
        reply = newReply();
        question = null;
        remaining = Remaining.NONE;
    }

    /** Only for a person who watches. */
    private void stillWaiting() {
        if (console.errIsTerminal()) {
            console.err(console.errStyle().dim(say("waiting")));
            console.outNow(indent());
        }
    }

    private void end() {
        reply.end();
        console.outNow("\n");
    }

    private void why() {
        Question asked = question;
        if (asked != null && width > 0) {
            String why = say("why", Printable.line(asked.reason()), left()).strip();
            console.out(WordWrap.paragraph(indent(), style.dim(why), width));
        }
    }

    private String left() {
        int minutes = remaining.minutes();
        return switch (minutes) {
            case 0 -> "";
            case 1 -> say("minute");
            default -> say("minutes", minutes);
        };
    }

    private void broken(String reason) {
        end();
        warn(reason);
    }

    private void warn(String text) {
        console.err(console.errStyle().yellow(Printable.line(text)));
    }

    @Override
    public void noted(List<KnownValue> values, List<KnownValue> known) {
        for (Noted noted : Noted.of(values, known, language)) {
            String text = "%s %s: %s  %s"
                    .formatted(
                            style.green(say("noted")),
                            noted.name(),
                            Printable.line(noted.said()),
                            style.dim("“" + Printable.line(noted.quote()) + "”"));
            console.outNow(WordWrap.paragraph(indent(), text, width) + "\n");
        }
    }

    @Override
    public void dropped(KnownValue value) {
        Noted gone = Noted.alone(value, language);
        console.outNow("%s%s %s: %s\n"
                .formatted(indent(), style.yellow(say("dropped")), gone.name(), Printable.line(gone.said())));
    }

    private String say(String key, Object... with) {
        return TerminalTexts.in(language).say(key, with);
    }
}
