package dev.coach.core.extraction.conversation;

import java.util.Locale;
import java.util.Set;

/**
 * The language of a talk as it goes on: a message in few words that may be of any language, such as "12" or "no", is in that of
 * the messages before it.
 */
final class TalkLanguage {
    /** Languages other than English that the rules read. */
    static final Set<String> READ = Set.of("es");

    private String language = "en";

    /** The ISO 639 code of the language that this message of the coachee is in. */
    String of(String message) {
        language = OtherLanguage.of(message)
                .map(Locale::getLanguage)
                .orElseGet(() -> OtherLanguage.isEnglish(message) ? "en" : language);
        return language;
    }
}
