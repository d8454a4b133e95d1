package dev.coach.server.http;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Catalogue;
import dev.coach.server.wire.ProblemJson;
import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a path of the profile speaks of: {@code current_title}, {@code positions/{itemId}} for an item, {@code
 * positions.title/{itemId}} for a field of it.
 */
final class ProfileTargets {
    /** A scalar, a collection or a field of one, in a path. */
    static final String ATTRIBUTE = "attribute";

    static final String ITEM = "itemId";

    private final Catalogue catalogue;

    ProfileTargets(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Refusal when the catalogue does not declare it, or an item is missing or too many */
    Target of(Context ctx) {
        String name = ctx.pathParam(ATTRIBUTE);
        @Nullable String item = ctx.pathParamMap().get(ITEM);
        boolean isCollection = catalogue.collection(name).isPresent();
        if (!isCollection && catalogue.find(name).isEmpty()) {
            throw unknown(name);
        }
        int dot = name.indexOf('.');
        if (!isCollection && dot < 0) {
            if (item != null) {
                throw Refusal.invalid("/" + ITEM, name + " is no collection; it has no items.");
            }
            return new Target.Scalar(name);
        }
        if (item == null) {
            throw Refusal.invalid("/" + ATTRIBUTE, "%1$s has items; name one, as in %1$s/{itemId}.".formatted(name));
        }
        return isCollection
                ? new Target.Item(name, id(item))
                : new Target.Field(name.substring(0, dot), id(item), name.substring(dot + 1));
    }

    /** @throws Refusal when it is no item of a collection that the catalogue declares */
    Target.Item item(Context ctx) {
        Target target = of(ctx);
        if (target instanceof Target.Item item) {
            return item;
        }
        throw Refusal.invalid("/" + ATTRIBUTE, target.attribute() + " is no collection.");
    }

    private static ItemId id(String text) {
        @Nullable UUID id = Ids.parse(text);
        if (id == null) {
            throw CoachException.notFound("item", "with this id");
        }
        return new ItemId(id);
    }

    private static Refusal unknown(String name) {
        String detail =
                "The profile has no attribute \"%s\". GET /api/v1/profile/schema lists what there is.".formatted(name);
        return Refusal.unknownAttribute(detail, List.of(ProblemJson.Error.atParameter(ATTRIBUTE, detail)));
    }
}
