package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Conflict;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Identity;
import dev.coach.core.schema.References;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a profile holds that tells directly who somebody is. */
public final class KnownIdentifiers {
    private static final Map<String, Kind> OF_THE_COACHEE = kinds(Map.of(
            Kind.NAME,
            Set.of(Identity.FULL_NAME, Identity.PREFERRED_NAME, Identity.GIVEN_NAME, Identity.FAMILY_NAME),
            Kind.EMAIL,
            Set.of(Identity.EMAIL),
            Kind.PHONE,
            Set.of(Identity.PHONE),
            Kind.LINK,
            Set.of(
                    Identity.WEBSITE_URL,
                    Identity.LINKEDIN_URL,
                    Identity.GITHUB_URL,
                    Identity.PORTFOLIO_URL,
                    Identity.OTHER_PROFILE_URL)));
    private static final Map<String, Kind> OF_REFERENCES = kinds(Map.of(
            Kind.PERSON, Set.of(References.NAME),
            Kind.EMAIL, Set.of(References.EMAIL),
            Kind.PHONE, Set.of(References.PHONE)));

    private KnownIdentifiers() {}

    /** The names of what {@link #of} reads. */
    public static Set<String> names() {
        return Stream.concat(OF_THE_COACHEE.keySet().stream(), Stream.of(References.COLLECTION.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The coachee's and those of their references, also values that are in dispute. */
    public static Set<Identifier> of(Profile profile) {
        Set<Identifier> known = new LinkedHashSet<>();
        profile.values().forEach((name, value) -> add(OF_THE_COACHEE.get(name), value, known));
        for (ProfileItem reference : profile.items(References.COLLECTION)) {
            reference.fields().forEach((name, value) -> add(OF_REFERENCES.get(name), value, known));
        }
        for (Conflict conflict : profile.conflicts()) {
            kind(conflict.target()).ifPresent(kind -> add(kind, conflict.contender(), known));
        }
        return Set.copyOf(known);
    }

    private static Optional<Kind> kind(Target target) {
        return Optional.ofNullable(
                switch (target) {
                    case Target.Scalar(String name) -> OF_THE_COACHEE.get(name);
                    case Target.Field(String collection, var item, String field) ->
                        collection.equals(References.COLLECTION.name()) ? OF_REFERENCES.get(field) : null;
                    case Target.Item item -> null;
                });
    }

    private static void add(@Nullable Kind kind, ProfileValue value, Set<Identifier> known) {
        if (kind != null && !value.value().isBlank()) {
            known.add(new Identifier(kind, value.value().strip()));
        }
    }

    private static Map<String, Kind> kinds(Map<Kind, Set<Attribute<String>>> attributes) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        attributes.forEach((kind, those) -> those.forEach(attribute -> kinds.put(attribute.name(), kind)));
        return Map.copyOf(kinds);
    }
}
