package dev.coach.core.voice;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the coach says things in one language. Values go in canonical and come out in words. Immutable. */
public final class Voice {
    private static final int MOST_PARTS = 8;
    private static final Map<Language, Voice> ALL = all();

    private final Language language;
    private final Phrases phrases;
    private final CatalogueWords words;
    private final Grammar grammar;
    private final Wording wording;

    private Voice(Language language, CatalogueWords words, Grammar grammar) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.words = words;
        this.grammar = grammar;
        this.wording = new Wording(grammar);
    }

    private static Map<Language, Voice> all() {
        Map<Language, Voice> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(
                    language,
                    switch (language) {
                        case ENGLISH -> new Voice(language, CatalogueWords.declared(), new English());
                        case SPANISH -> new Voice(language, CatalogueWords.in(language), new Spanish());
                    });
        }
        return all;
    }

    public static Voice in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** A fixed text, of several the first; with these in its places. */
    public String say(Phrase phrase, Object... with) {
        String text = ways(phrase).getFirst();
        return with.length == 0 ? text : text.formatted(with);
    }

    /** All texts of a phrase. */
    public List<String> ways(Phrase phrase) {
        return phrases.of(phrase);
    }

    /** The name of an attribute, for the middle of a sentence. */
    public String name(Attribute<?> scalar) {
        return name(scalar.name());
    }

    /** The same by its name in the catalogue: {@code current_title}, {@code positions.employer}. */
    public String name(String attribute) {
        return words.of(attribute).name();
    }

    /** How to ask for a scalar; empty for what is never asked. */
    public String question(Attribute<?> scalar) {
        return Objects.requireNonNullElse(words.of(scalar.name()).question(), "");
    }

    /** Why a scalar is asked for; empty for what is never asked. */
    public String reason(Attribute<?> scalar) {
        return Objects.requireNonNullElse(words.of(scalar.name()).reason(), "");
    }

    /** The clause that says a scalar back; empty for what is only acknowledged. */
    public Optional<String> clause(Attribute<?> scalar, String value) {
        return Optional.ofNullable(words.of(scalar.name()).says()).map(pattern -> wording.of(scalar, pattern, value));
    }

    /** The title of a collection, for the middle of a sentence. */
    public String title(ItemCollection collection) {
        return words.title(collection.name());
    }

    /** The title of an occupation, as it stands behind "as": {@code a nurse}. */
    public String occupation(String title) {
        return grammar.occupation(title);
    }

    /** What has been studied, as it stands behind "have": {@code a master's}. */
    public String degree(String degree) {
        return grammar.withArticle(degree);
    }

    /** A value, a number without its unit. */
    public String value(AttributeType<?> type, String value) {
        return grammar.value(type, value);
    }

    /** {@code 1 January}, or {@code 1 January 2026}. */
    public String day(LocalDate day, boolean withYear) {
        return grammar.day(day, withYear);
    }

    /** A value with its unit, if its type has one: {@code 12 people}. */
    public String measured(AttributeType<?> type, String value) {
        return grammar.measured(type, value);
    }

    /** The name of a language, which a profile has in English. */
    public String language(String english) {
        return grammar.language(english);
    }

    /** A unit of the catalogue, in the plural. */
    public String unit(String unit) {
        return grammar.unit(unit);
    }

    /** The constants of a choice as alternatives: {@code warm, playful or formal}. */
    public String either(List<String> constants) {
        return grammar.either(constants.stream().map(grammar::choice).toList());
    }

    /** {@code a, b and c}. */
    public String list(List<String> parts) {
        return grammar.list(parts);
    }

    /** The same of the first parts, with the number of the others: {@code a, b and 12 more}. */
    public String shortList(List<String> parts) {
        if (parts.size() <= MOST_PARTS) {
            return list(parts);
        }
        List<String> shown = new ArrayList<>(parts.subList(0, MOST_PARTS));
        shown.add(say(Phrase.MORE, parts.size() - MOST_PARTS));
        return list(shown);
    }

    /** Whether a text speaks of who wrote it. */
    public boolean isOfOneself(String text) {
        return grammar.ofOneself().matcher(text).find();
    }
}
