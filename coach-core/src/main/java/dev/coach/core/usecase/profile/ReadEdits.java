package dev.coach.core.usecase.profile;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.WrittenValue;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.port.IdSource;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.Identity;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads edits into observations, and says of each that cannot be made why. */
final class ReadEdits {
    private final Catalogue catalogue;
    private final Consent consent;
    private final IdSource ids;
    private final InstantSource clock;

    ReadEdits(Catalogue catalogue, IdSource ids, InstantSource clock) {
        this.catalogue = catalogue;
        this.consent = new Consent(catalogue);
        this.ids = ids;
        this.clock = clock;
    }

    /** All that edits depend on. */
    Set<String> names(List<Edit> edits) {
        Set<String> names = new HashSet<>(OwnDollars.NAMES);
        names.add(Identity.TIMEZONE.name());
        edits.forEach(edit -> names.add(edit.name()));
        names.retainAll(catalogue.names());
        return new Plausibility(catalogue).withRelated(names);
    }

    /** @param profile holds at least their {@link #names} */
    EditsRead run(Profile profile, List<Edit> edits) {
        Pass pass = new Pass(profile, edits);
        for (int number = 0; number < edits.size(); number++) {
            pass.number = number;
            pass.read(edits.get(number));
        }
        pass.refusals.addAll(pass.together.refusals(pass.own.today(profile)));
        return new EditsRead(pass.observations, pass.refusals);
    }

    /** One list of edits on its way. */
    private final class Pass {
        private final Profile profile;
        private final OwnObservations own;
        private final @Nullable String dollar;
        private final List<Observation> observations = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<ItemId> removed = new HashSet<>();
        private final Map<String, Candidates> candidates = new HashMap<>();
        private final EditedValues together;
        private int number;

        Pass(Profile profile, List<Edit> edits) {
            this.profile = profile;
            this.own = new OwnObservations(profile.coachee(), ids, clock.instant());
            this.together = new EditedValues(catalogue, profile);
            this.dollar = OwnDollars.of(profile, edits, own.today(profile));
        }

        void read(Edit edit) {
            switch (edit) {
                case Edit.Set(Target target, String written) -> set(target, written);
                case Edit.Clear(Target target) -> clear(target);
                case Edit.Decline(String attribute) -> decline(attribute);
                case Edit.AddItem(String collection, Map<String, String> fields) -> add(collection, fields);
                case Edit.RemoveItem(String collection, ItemId item) -> remove(collection, item);
            }
        }

        private void set(Target target, String written) {
            if (isKnownItem(target)) {
                attribute(target).ifPresent(attribute -> assertValue(target, attribute, written));
            }
        }

        private void clear(Target target) {
            if (!isKnownItem(target) || attribute(target).isEmpty()) {
                return;
            }
            if (profile.find(target).isPresent()) {
                observations.add(own.retires(target));
            }
            touch(target, null);
        }

        private void decline(String name) {
            Target target = new Target.Scalar(name);
            if (attribute(target).isPresent()) {
                if (profile.find(target).isPresent()) {
                    observations.add(own.retires(target));
                }
                touch(target, null);
                observations.add(own.declines(target));
            }
        }

        private void add(String name, Map<String, String> fields) {
            ItemCollection collection = catalogue.collection(name).orElse(null);
            if (collection == null) {
                refuse(name, ErrorCode.UNKNOWN_ATTRIBUTE, "The profile has no collection of this name.");
                return;
            }
            Map<String, String> mention = accepted(collection, fields);
            Candidates known = candidates(collection);
            // Who adds SQL to a profile that knows SQL says more of it.
            ItemId item = known.choose(mention).orElseGet(() -> new ItemId(ids.next()));
            known.learn(item, mention);
            fields.forEach((field, written) -> {
                Target target = new Target.Field(name, item, field);
                attribute(target).ifPresent(attribute -> assertValue(target, attribute, written));
            });
            if (collection.identity().stream().noneMatch(fields::containsKey)) {
                refuse(
                        name,
                        ErrorCode.INVALID_INPUT,
                        "Give at least one of %s, so that it can be told from others."
                                .formatted(String.join(", ", collection.identity())));
            }
        }

        /** The canonical values of the fields that can be read. */
        private Map<String, String> accepted(ItemCollection collection, Map<String, String> fields) {
            Map<String, String> values = new HashMap<>();
            fields.forEach((field, written) -> catalogue
                    .find(collection.name() + "." + field)
                    .map(attribute -> read(attribute, written))
                    .ifPresent(reading -> {
                        if (reading instanceof Reading.Accepted<String>(String value)) {
                            values.put(field, value);
                        }
                    }));
            return values;
        }

        private Candidates candidates(ItemCollection collection) {
            return candidates.computeIfAbsent(collection.name(), name -> Candidates.of(profile, collection));
        }

        private void remove(String collection, ItemId item) {
            if (isKnownItem(new Target.Item(collection, item))) {
                removed.add(item);
                catalogue
                        .collection(collection)
                        .ifPresent(known -> candidates(known).remove(item));
                profile.item(collection, item)
                        .ifPresent(known -> known.fields()
                                .keySet()
                                .forEach(field ->
                                        observations.add(own.retires(new Target.Field(collection, item, field)))));
            }
        }

        private void assertValue(Target target, Attribute<?> attribute, String written) {
            switch (read(attribute, written)) {
                case Reading.Accepted<String>(String value) -> {
                    observations.add(own.asserts(target, value, written.strip()));
                    touch(target, value);
                }
                case Reading.Rejected<String>(String reason) -> {
                    refuse(target.attribute(), ErrorCode.INVALID_INPUT, "This " + reason + ".");
                    together.putUnreadable(target, number);
                }
            }
        }

        private Reading<String> read(Attribute<?> attribute, String written) {
            return WrittenValue.read(attribute, written, own.today(profile), dollar);
        }

        /** What can be edited: declared, a scalar or a field, and not sensitive without consent. */
        private Optional<Attribute<?>> attribute(Target target) {
            String name = target.attribute();
            Optional<Attribute<?>> attribute =
                    target instanceof Target.Scalar && name.contains(".") ? Optional.empty() : catalogue.find(name);
            if (attribute.isEmpty()) {
                refuse(
                        name,
                        ErrorCode.UNKNOWN_ATTRIBUTE,
                        "The profile has no attribute of this name. The profile schema lists what there is.");
                return attribute;
            }
            Optional<String> missing = consent.missing(name, profile);
            missing.ifPresent(section -> refuse(
                    name,
                    ErrorCode.CONSENT_REQUIRED,
                    "This is sensitive and is not kept until you agree to it; give your consent to the section %s first."
                            .formatted(section)));
            return missing.isPresent() ? Optional.empty() : attribute;
        }

        private boolean isKnownItem(Target target) {
            ItemId item = switch (target) {
                case Target.Scalar scalar -> null;
                case Target.Field field -> field.item();
                case Target.Item whole -> whole.item();
            };
            if (item != null
                    && (removed.contains(item)
                            || profile.item(target.name(), item).isEmpty())) {
                refuse(target.attribute(), ErrorCode.NOT_FOUND, "There is no such item in the profile.");
                return false;
            }
            return true;
        }

        private void touch(Target target, @Nullable String value) {
            together.put(target, value, number);
        }

        private void refuse(String attribute, ErrorCode code, String reason) {
            refusals.add(new Refusal(number, attribute, code, reason));
        }
    }
}
