package dev.coach.core.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the coach speaks. What it keeps of a coachee is the same in each: constants and codes. */
public enum Language {
    ENGLISH("en"),
    SPANISH("es");

    private final Locale locale;

    Language(String code) {
        this.locale = Locale.of(code);
    }

    public Locale locale() {
        return locale;
    }

    /** Empty for a language that the coach does not speak. */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
