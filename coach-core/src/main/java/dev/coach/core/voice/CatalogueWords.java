package dev.coach.core.voice;

import dev.coach.core.domain.Language;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one language for what the catalogue declares. */
final class CatalogueWords {
    private static final String TITLE = "section";
    private static final String BECAUSE = "section.reason";

    private final Map<String, AttributeWords> attributes = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private CatalogueWords() {}

    /** The English ones, which stand in the declarations. */
    static CatalogueWords declared() {
        CatalogueWords words = new CatalogueWords();
        for (Section section : Catalogue.standard().sections()) {
            section.attributes().forEach(attribute -> words.attributes.put(attribute.name(), declared(attribute)));
        }
        for (ItemCollection collection : Catalogue.standard().collections()) {
            words.titles.put(collection.name(), collection.title().toLowerCase(Locale.ROOT));
            collection
                    .fields()
                    .forEach(field -> words.attributes.put(collection.name() + "." + field.name(), declared(field)));
        }
        return words;
    }

    private static AttributeWords declared(Attribute<?> attribute) {
        return new AttributeWords(
                attribute.name().replace('_', ' '), attribute.question(), attribute.reason(), attribute.reflection());
    }

    /**
     * Those of the files {@code schema/LANGUAGE/SECTION.properties}. Each has its title ({@code section}), the reason
     * that is given for asking when an attribute has none of its own ({@code section.reason}), and of each attribute the name under
     * {@code NAME}, and what it is declared with under {@code NAME.question}, {@code NAME.reason} and {@code NAME.says}. An attribute
     * that has no name there yet is spoken of in English.
     *
     * @throws IllegalStateException when a title is missing, or something is there that nobody declares
     */
    static CatalogueWords in(Language language) {
        CatalogueWords words = new CatalogueWords();
        for (Section section : Catalogue.standard().sections()) {
            words.read(language, section.name(), "", section.attributes());
        }
        for (ItemCollection collection : Catalogue.standard().collections()) {
            words.read(language, collection.name(), collection.name() + ".", collection.fields());
        }
        return words;
    }

    private void read(Language language, String section, String prefix, List<Attribute<?>> declared) {
        String path = path(language, section);
        Map<String, String> file = TextFile.read(path);
        titles.put(section, taken(path, file, TITLE));
        @Nullable String because = file.remove(BECAUSE);
        for (Attribute<?> attribute : declared) {
            attributes.put(
                    prefix + attribute.name(),
                    file.containsKey(attribute.name())
                            ? taken(path, file, attribute.name(), because)
                            : declared(attribute));
        }
        if (!file.isEmpty()) {
            throw new IllegalStateException(path + ": not in the catalogue: " + file.keySet());
        }
    }

    private static AttributeWords taken(String path, Map<String, String> file, String name, @Nullable String because) {
        String question = file.remove(name + ".question");
        String reason = file.remove(name + ".reason");
        return new AttributeWords(
                taken(path, file, name),
                question,
                question != null && reason == null ? because : reason,
                file.remove(name + ".says"));
    }

    private static String taken(String path, Map<String, String> file, String key) {
        String text = file.remove(key);
        if (text == null) {
            throw new IllegalStateException(path + ": missing: " + key);
        }
        return text;
    }

    static String path(Language language, String section) {
        return "schema/%s/%s.properties".formatted(language.locale().getLanguage(), section);
    }

    /** @param name as in the catalogue: {@code current_title}, {@code positions.employer} */
    AttributeWords of(String name) {
        AttributeWords words = attributes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("not in the catalogue: " + name);
        }
        return words;
    }

    String title(String collection) {
        String title = titles.get(collection);
        if (title == null) {
            throw new IllegalArgumentException("not in the catalogue: " + collection);
        }
        return title;
    }
}
