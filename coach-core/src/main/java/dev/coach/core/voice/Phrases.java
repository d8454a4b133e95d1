package dev.coach.core.voice;

import dev.coach.core.domain.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The fixed texts of one language: {@code en.properties}, {@code es.properties}. */
final class Phrases {
    private final Map<Phrase, List<String>> texts = new EnumMap<>(Phrase.class);

    private Phrases() {}

    /**
     * Those of a file that has a text for each phrase and none besides. Further ways to say it follow under {@code phrase.2},
     * {@code phrase.3}.
     */
    static Phrases in(Language language) {
        String path = "voice/" + language.locale().getLanguage() + ".properties";
        Map<String, String> file = TextFile.read(path);
        Phrases phrases = new Phrases();
        for (Phrase phrase : Phrase.values()) {
            String key = phrase.name().toLowerCase(Locale.ROOT);
            List<String> ways = new ArrayList<>();
            for (String text = file.remove(key); text != null; text = file.remove(key + "." + (ways.size() + 1))) {
                ways.add(text);
            }
            if (ways.isEmpty()) {
                throw new IllegalStateException(path + ": missing: " + key);
            }
            phrases.texts.put(phrase, List.copyOf(ways));
        }
        if (!file.isEmpty()) {
            throw new IllegalStateException(path + ": no such phrases: " + file.keySet());
        }
        return phrases;
    }

    List<String> of(Phrase phrase) {
        return Objects.requireNonNull(texts.get(phrase));
    }
}
