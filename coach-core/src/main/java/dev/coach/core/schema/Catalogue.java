package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Relation;
import dev.coach.core.domain.profile.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that can be known about a coachee. Immutable. */
public final class Catalogue {
    private static final Catalogue STANDARD = new Catalogue(
            List.of(
                    Identity.SECTION,
                    Mobility.SECTION,
                    CurrentSituation.SECTION,
                    Satisfaction.SECTION,
                    Goals.SECTION,
                    Compensation.SECTION,
                    WorkPreferences.SECTION,
                    PreferenceWeights.SECTION,
                    WorkValues.SECTION,
                    OccupationalInterests.SECTION,
                    WorkStyles.SECTION,
                    CrossFunctionalSkills.SECTION,
                    KnowledgeAreas.SECTION,
                    DigitalSkills.SECTION,
                    EducationSummary.SECTION,
                    Learning.SECTION,
                    LanguagesSummary.SECTION,
                    Leadership.SECTION,
                    Achievements.SECTION,
                    JobSearch.SECTION,
                    Wellbeing.SECTION,
                    Motivation.SECTION,
                    SelfDescription.SECTION),
            List.of(
                    Positions.COLLECTION,
                    Education.COLLECTION,
                    Skills.COLLECTION,
                    Languages.COLLECTION,
                    Certifications.COLLECTION,
                    Projects.COLLECTION,
                    Courses.COLLECTION,
                    Publications.COLLECTION,
                    Patents.COLLECTION,
                    Talks.COLLECTION,
                    Awards.COLLECTION,
                    Memberships.COLLECTION,
                    References.COLLECTION,
                    Licences.COLLECTION,
                    Applications.COLLECTION,
                    PersonalInterests.COLLECTION),
            List.of(new CollectionView("technical_skills", "skills", "kind", "technical")));

    private final List<Section> sections;
    private final List<ItemCollection> collections;
    private final List<CollectionView> views;
    private final Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
    private final Set<String> names;

    private Catalogue(List<Section> sections, List<ItemCollection> collections, List<CollectionView> views) {
        this.sections = List.copyOf(sections);
        this.collections = List.copyOf(collections);
        this.views = List.copyOf(views);
        for (Section section : this.sections) {
            section.attributes().forEach(attribute -> declare(attribute.name(), attribute));
        }
        for (ItemCollection collection : this.collections) {
            collection.fields().forEach(field -> declare(collection.name() + "." + field.name(), field));
        }
        Set<String> askable = new LinkedHashSet<>();
        scalars().forEach(attribute -> askable.add(attribute.name()));
        this.collections.forEach(collection -> askable.add(collection.name()));
        this.names = Collections.unmodifiableSet(askable);
    }

    private void declare(String name, Attribute<?> attribute) {
        if (attributes.put(name, attribute) != null) {
            throw new IllegalArgumentException("declared twice: " + name);
        }
    }

    /** The catalogue that Coach ships with. */
    public static Catalogue standard() {
        return STANDARD;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<ItemCollection> collections() {
        return collections;
    }

    public List<CollectionView> views() {
        return views;
    }

    /** The attribute with this name: {@code current_title}, or {@code positions.employer} for a field. */
    public Optional<Attribute<?>> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public Optional<ItemCollection> collection(String name) {
        return collections.stream()
                .filter(collection -> collection.name().equals(name))
                .findFirst();
    }

    public Optional<CollectionView> view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** What cannot be true of scalars together; a collection declares its own. */
    public List<Relation<?, ?>> relations() {
        return Relations.OF_SCALARS;
    }

    /** All scalars, section by section. */
    public List<Attribute<?>> scalars() {
        return sections.stream()
                .<Attribute<?>>flatMap(section -> section.attributes().stream())
                .toList();
    }

    /** The names of all scalars and collections, in the order of the catalogue; what a profile can be asked for. */
    public Set<String> names() {
        return names;
    }
}
