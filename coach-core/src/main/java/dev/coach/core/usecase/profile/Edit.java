package dev.coach.core.usecase.profile;

import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One thing that the coachee changes in the profile. */
public sealed interface Edit {
    /**
     * Gives a scalar, or a field of an item that is known, a value.
     *
     * @param written as people write it: "about 45k a year"; see {@link dev.coach.core.extraction.conversation.WrittenValue}
     */
    record Set(Target target, String written) implements Edit {
        public Set {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(written, "written");
        }
    }

    /** Takes the value of a scalar or field away, if there is one; an item without its last identifying field goes with it. */
    record Clear(Target target) implements Edit {
        public Clear {
            Objects.requireNonNull(target, "target");
        }
    }

    /** Does not want to speak about a scalar: its value goes, and it is not asked for again. */
    record Decline(String attribute) implements Edit {
        public Decline {
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /**
     * Adds an item behind the others, or says more of the one that is known already: who adds SQL twice has one skill.
     *
     * @param fields as people write them, by field name; at least one identifies the item
     */
    record AddItem(String collection, Map<String, String> fields) implements Edit {
        public AddItem {
            Objects.requireNonNull(collection, "collection");
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** Takes an item away with all its fields. */
    record RemoveItem(String collection, ItemId item) implements Edit {
        public RemoveItem {
            Objects.requireNonNull(collection, "collection");
            Objects.requireNonNull(item, "item");
        }
    }

    /** The scalar or collection that it speaks of. */
    default String name() {
        return switch (this) {
            case Set set -> set.target().name();
            case Clear clear -> clear.target().name();
            case Decline decline -> decline.attribute();
            case AddItem add -> add.collection();
            case RemoveItem remove -> remove.collection();
        };
    }
}
