package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The language in which a coachee is spoken to: that of their latest message that shows one, and it stays until they write otherwise.
 * Names and figures, "Lidl" or "28.000", show none. Who writes in a language that the coach does not speak is spoken to in English.
 */
public final class SpokenLanguage {
    private static final Pattern ENGLISH = Pattern.compile("(?iu)\\b(?:english|ingl[eé]s)\\b");

    private SpokenLanguage() {}

    /** @param messages the latest of the conversation, oldest first */
    public static Language in(List<Message> messages) {
        return latest(messages, Speaker.COACHEE)
                // When they have written nothing but names for long, as they were spoken to before.
                .or(() -> latest(messages, Speaker.COACH))
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> latest(List<Message> messages, Speaker speaker) {
        return messages.reversed().stream()
                .filter(message -> message.speaker() == speaker)
                .flatMap(message -> shownBy(message.text()).stream())
                .findFirst();
    }

    private static Optional<Language> shownBy(String text) {
        if (Asides.in(text).equals(Optional.of(Aside.LANGUAGE))) {
            return Optional.of(ENGLISH.matcher(text).find() ? Language.ENGLISH : Language.SPANISH);
        }
        return OtherLanguage.of(text)
                .map(other -> Language.of(other).orElse(Language.ENGLISH))
                .or(() -> OtherLanguage.isEnglish(text) ? Optional.of(Language.ENGLISH) : Optional.empty());
    }
}
