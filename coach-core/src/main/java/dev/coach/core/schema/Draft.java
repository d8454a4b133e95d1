package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Relevance;
import dev.coach.core.domain.profile.Section;
import java.util.ArrayList;
import java.util.List;

/** A section or collection while its file declares it: what is declared is added in order, and needs no second list. */
final class Draft {
    private final String name;
    private final String title;
    private final String because;
    private final Relevance relevance;
    private final List<Attribute<?>> attributes = new ArrayList<>();

    private Draft(String name, String title, String because, Relevance relevance) {
        this.name = name;
        this.title = title;
        this.because = because;
        this.relevance = relevance;
    }

    /**
     * @param because the reason that is given for asking when an attribute has none of its own, as a sentence
     */
    static Draft of(String name, String title, String because) {
        return new Draft(name, title, because, Relevance.ALWAYS);
    }

    /** The same, and whom all of it is about. */
    Draft onlyIf(Relevance circumstance) {
        return new Draft(name, title, because, circumstance);
    }

    /** Begins a declaration; its last word, such as {@link Declaration#open}, adds the attribute. */
    <T> Declaration<T> attribute(String attribute, AttributeType<T> type) {
        return new Declaration<>(this, attribute, type);
    }

    <T> Attribute<T> add(Attribute<T> attribute) {
        attributes.add(attribute);
        return attribute;
    }

    String because() {
        return because;
    }

    Relevance relevance() {
        return relevance;
    }

    Section section() {
        return new Section(name, title, attributes);
    }

    /**
     * @param identity the fields that tell two items apart, the deciding one first
     */
    ItemCollection collection(String... identity) {
        return new ItemCollection(name, title, attributes, List.of(identity), List.of());
    }
}
