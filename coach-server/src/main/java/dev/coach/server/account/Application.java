package dev.coach.server.account;

import dev.coach.core.domain.VisibleText;
import dev.coach.core.domain.profile.AddressKind;
import dev.coach.core.domain.profile.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A checked wish for an account. */
public record Application(String email, String password, String displayName) {
    public static final int MIN_PASSWORD = 10;
    private static final int MAX_PASSWORD = 200;
    static final int MAX_EMAIL = 254;
    private static final int MAX_DISPLAY_NAME = 80;

    /**
     * What is wrong with these, by name, in words for the person who typed them; empty when nothing is.
     *
     * @param email absent, like the others, when it was not given
     */
    public static Map<String, String> mistakes(
            @Nullable String email, @Nullable String password, @Nullable String displayName) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (email == null || !isAddress(email)) {
            mistakes.put("email", "Give an e-mail address such as sam@example.org.");
        }
        if (password == null || password.codePointCount(0, password.length()) < MIN_PASSWORD) {
            mistakes.put("password", "Choose a password of at least %d characters.".formatted(MIN_PASSWORD));
        } else if (!VisibleText.isIn(password)) {
            mistakes.put("password", "Choose a password that is not only spaces.");
        } else if (password.length() > MAX_PASSWORD) {
            mistakes.put("password", "Choose a password of at most %d characters.".formatted(MAX_PASSWORD));
        }
        if (displayName == null || !VisibleText.isIn(displayName) || hasControlCharacter(displayName)) {
            mistakes.put("displayName", "Say how you want to be called.");
        } else if (displayName.strip().length() > MAX_DISPLAY_NAME) {
            mistakes.put("displayName", "Use at most %d characters.".formatted(MAX_DISPLAY_NAME));
        }
        return mistakes;
    }

    private static boolean isAddress(String email) {
        String text = email.strip();
        return text.length() <= MAX_EMAIL
                && !hasControlCharacter(text)
                && AddressKind.EMAIL.anywhere().read(text) instanceof Reading.Accepted<String>;
    }

    private static boolean hasControlCharacter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** Space around e-mail and name does not count; every character of a password does. */
    public Application {
        email = email.strip();
        displayName = displayName.strip();
    }

    @Override
    public String toString() {
        return "Application[" + email + "]";
    }
}
