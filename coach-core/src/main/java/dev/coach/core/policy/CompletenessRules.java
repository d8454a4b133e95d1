package dev.coach.core.policy;

import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Completeness;
import dev.coach.core.domain.profile.Completeness.Share;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures how complete a profile is, by the same weights by which {@link NextBestQuestion} asks ({@link Focus}); for the goal counts what it needs, the
 * same that is left to ask. What was declined, what is not about this coachee, and what is sensitive and not consented to does not count. A collection counts its
 * items' fields; one without items is not begun.
 */
public final class CompletenessRules {
    private final Catalogue catalogue;
    private final Consent consent;

    public CompletenessRules(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.consent = new Consent(catalogue);
    }

    public Completeness measure(Profile profile) {
        Focus focus = Focus.of(profile, CoachingState.COACHING);
        Map<String, Share> sections = new LinkedHashMap<>();
        Count goal = new Count();
        for (Section section : catalogue.sections()) {
            Count count = new Count();
            for (Attribute<?> attribute : section.attributes()) {
                boolean known = profile.find(attribute).isPresent();
                if (counts(attribute, known, profile)) {
                    count.add(known, attribute.importance());
                    if (NextBestQuestion.isNeeded(attribute, section, focus)) {
                        goal.add(known, attribute.importance() * focus.on(section));
                    }
                }
            }
            if (count.of > 0) {
                sections.put(section.name(), count.share());
            }
        }
        catalogue.collections().forEach(collection -> {
            Count count = count(collection, profile);
            if (count.of > 0) {
                sections.put(collection.name(), count.share());
            }
        });
        return new Completeness(goal.share(), sections);
    }

    private boolean counts(Attribute<?> attribute, boolean known, Profile profile) {
        return !profile.declined().contains(attribute.name())
                && consent.missing(attribute.name(), profile).isEmpty()
                && (known || attribute.relevance().holdsFor(profile));
    }

    private Count count(ItemCollection collection, Profile profile) {
        Count count = new Count();
        for (Attribute<?> field : collection.fields()) {
            if (consent.missing(collection.name() + "." + field.name(), profile).isPresent()) {
                continue;
            }
            if (profile.items(collection).isEmpty()) {
                count.add(false, field.importance());
            }
            for (ProfileItem item : profile.items(collection)) {
                count.add(item.fields().containsKey(field.name()), field.importance());
            }
        }
        return count;
    }

    private static final class Count {
        private int known;
        private int of;
        private double weightKnown;
        private double weight;

        void add(boolean isKnown, double importance) {
            of++;
            weight += importance;
            if (isKnown) {
                known++;
                weightKnown += importance;
            }
        }

        Share share() {
            return new Share(known, of, of == 0 ? 1 : Math.min(1, weightKnown / weight));
        }
    }
}
