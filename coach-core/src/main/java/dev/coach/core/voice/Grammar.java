package dev.coach.core.voice;

import dev.coach.core.domain.profile.AttributeType;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a language asks of words that are put together, and its words for canonical values. */
interface Grammar {
    /** {@code a, b and c}. */
    String list(List<String> parts);

    /** {@code a, b or c}. */
    String either(List<String> parts);

    /** A title in running text, with its article where one belongs. */
    String occupation(String title);

    String withArticle(String noun);

    /** Words for the numbers none and one of a clause. */
    String counted(String clause);

    /** A value in words, a number without its unit. */
    String value(AttributeType<?> type, String value);

    /** A value in words, a number with its unit. */
    String measured(AttributeType<?> type, String value);

    String day(LocalDate day, boolean withYear);

    /** A constant of a choice. */
    String choice(String constant);

    /** The name of a language, which a profile has in English. */
    String language(String english);

    /** A unit in the plural. */
    String unit(String unit);

    /** Finds a word of somebody who speaks of themselves. */
    Pattern ofOneself();
}
