package dev.coach.core.usecase.profile;

import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.extraction.conversation.WrittenValue;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.Plausibility;
import dev.coach.core.policy.Plausibility.Fault;
import dev.coach.core.port.IdSource;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads edits into observations, and says of each that cannot be made why. */
final class ReadEdits {
    private final Catalogue catalogue;
    private final Consent consent;
    private final Plausibility plausibility;
    private final IdSource ids;
    private final InstantSource clock;

    ReadEdits(Catalogue catalogue, IdSource ids, InstantSource clock) {
        this.catalogue = catalogue;
        this.consent = new Consent(catalogue);
        this.plausibility = new Plausibility(catalogue);
        this.ids = ids;
        this.clock = clock;
    }

    /** @param profile holds at least the names of the edits, what is related to them, and what {@link OwnDollars} asks for */
    EditsRead run(Profile profile, List<Edit> edits) {
        Pass pass = new Pass(profile, edits);
        for (int number = 0; number < edits.size(); number++) {
            pass.number = number;
            pass.read(edits.get(number));
        }
        pass.checkTogether();
        return new EditsRead(pass.observations, pass.refusals);
    }

    /** One list of edits on its way. */
    private final class Pass {
        private final Profile profile;
        private final OwnObservations own;
        private final @Nullable String dollar;
        private final List<Observation> observations = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Map<Target.Item, Touched> touched = new LinkedHashMap<>();
        private final Set<ItemId> removed = new HashSet<>();
        private final Touched scalars;
        private int number;

        Pass(Profile profile, List<Edit> edits) {
            this.profile = profile;
            this.own = new OwnObservations(profile.coachee(), ids, clock.instant());
            this.scalars = new Touched(Plausibility.written(profile), new HashMap<>());
            this.dollar = OwnDollars.of(profile, edits, own.today());
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
            ItemId item = new ItemId(ids.next());
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

        private void remove(String collection, ItemId item) {
            if (isKnownItem(new Target.Item(collection, item))) {
                removed.add(item);
                profile.item(collection, item)
                        .ifPresent(known -> known.fields()
                                .keySet()
                                .forEach(field ->
                                        observations.add(own.retires(new Target.Field(collection, item, field)))));
            }
        }

        private void assertValue(Target target, Attribute<?> attribute, String written) {
            switch (WrittenValue.read(attribute, written, own.today(), dollar)) {
                case Reading.Accepted<String>(String value) -> {
                    observations.add(own.asserts(target, value, written.strip()));
                    touch(target, value);
                }
                case Reading.Rejected<String>(String reason) ->
                    refuse(target.attribute(), ErrorCode.INVALID_INPUT, "This " + reason + ".");
            }
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
            switch (target) {
                case Target.Scalar scalar -> scalars.put(scalar.name(), value, number);
                case Target.Field field ->
                    touched.computeIfAbsent(new Target.Item(field.collection(), field.item()), this::known)
                            .put(field.field(), value, number);
                case Target.Item whole -> throw new IllegalArgumentException("an item has no value: " + whole);
            }
        }

        private Touched known(Target.Item item) {
            return new Touched(
                    profile.item(item.collection(), item.item())
                            .map(ProfileItem::written)
                            .orElseGet(HashMap::new),
                    new HashMap<>());
        }

        /** What would be with all the edits. */
        void checkTogether() {
            plausibility.ofScalars(scalars.values, own.today()).forEach(fault -> refuse("", scalars, fault));
            touched.forEach((item, edited) -> plausibility
                    .ofItem(item.collection(), edited.values, own.today())
                    .forEach(fault -> refuse(item.collection() + ".", edited, fault)));
            touched.forEach((item, edited) -> {
                if (profile.item(item.collection(), item.item()).isPresent()) {
                    checkNamed(item.collection(), edited);
                }
            });
        }

        /** An item whose last name goes is gone; nothing more can be said of it. */
        private void checkNamed(String collection, Touched edited) {
            List<String> names = catalogue.collection(collection).orElseThrow().identity();
            if (names.stream().anyMatch(edited.values::containsKey)) {
                return;
            }
            edited.numbers.forEach((field, edit) -> {
                if (edited.values.containsKey(field)) {
                    refusals.add(new Refusal(
                            edit,
                            collection + "." + field,
                            ErrorCode.INVALID_INPUT,
                            "Nothing would be left to tell the item by; keep one of %s."
                                    .formatted(String.join(", ", names))));
                }
            });
        }

        /** Of two values that do not go together, the one that was edited is refused. */
        private void refuse(String prefix, Touched edited, Fault fault) {
            for (Attribute<?> attribute :
                    List.of(fault.relation().second(), fault.relation().first())) {
                Integer edit = edited.numbers.get(attribute.name());
                if (edit != null) {
                    refusals.add(new Refusal(edit, prefix + attribute.name(), ErrorCode.INVALID_INPUT, fault.reason()));
                    return;
                }
            }
        }

        private void refuse(String attribute, ErrorCode code, String reason) {
            refusals.add(new Refusal(number, attribute, code, reason));
        }
    }

    /**
     * What the scalars, or the fields of one item, would be.
     *
     * @param numbers of the edits by the names that they change
     */
    private record Touched(Map<String, String> values, Map<String, Integer> numbers) {
        void put(String name, @Nullable String value, int number) {
            if (value == null) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
            numbers.put(name, number);
        }
    }
}
