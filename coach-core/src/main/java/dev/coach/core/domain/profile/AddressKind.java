package dev.coach.core.domain.profile;

import java.util.regex.Pattern;

/** The shapes of an {@link AttributeType.Address}. */
public enum AddressKind {
    EMAIL("an e-mail address", "ada@example.org", "[^\\s@<>,;:\"()]+@[^\\s@<>,;:\"()]+\\.[\\p{L}]{2,}"),
    PHONE("a phone number", "+34 600 123 456", "\\+?[\\d()][\\d\\s()./-]{4,28}\\d"),
    URL(
            "a web address",
            "https://example.org/ada",
            "(?i)(https?://)?[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+(:\\d+)?([/?#]\\S*)?");

    private final String article;
    private final String example;
    private final Pattern pattern;

    AddressKind(String article, String example, String regex) {
        this.article = article;
        this.example = example;
        this.pattern = Pattern.compile(regex);
    }

    /** An address of this shape, wherever it leads. */
    public AttributeType.Address anywhere() {
        return new AttributeType.Address(this, "", example);
    }

    Pattern pattern() {
        return pattern;
    }

    String article() {
        return article;
    }
}
