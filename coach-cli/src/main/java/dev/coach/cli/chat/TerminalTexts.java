package dev.coach.cli.chat;

import dev.coach.core.domain.Language;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the terminal says beside the coach, in the language of the talk. */
record TerminalTexts(ResourceBundle bundle) {
    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static TerminalTexts in(Language language) {
        return new TerminalTexts(
                ResourceBundle.getBundle("dev.coach.cli.chat.terminal", language.locale(), ENGLISH_ELSE));
    }

    /** @param with in the places of the text */
    String say(String key, Object... with) {
        return bundle.getString(key).formatted(with);
    }

    /** What one item of a collection is called. */
    String one(String collection) {
        return say("one." + collection);
    }

    String not(String name) {
        return say("not", name);
    }
}
