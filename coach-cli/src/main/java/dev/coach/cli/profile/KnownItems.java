package dev.coach.cli.profile;

import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.schema.CollectionView;
import java.util.List;
import java.util.Optional;

/** The items that stand under the name of a collection or view. */
final class KnownItems {
    private KnownItems() {}

    /** The collection with this name, or the one that the view with this name looks at. */
    static Optional<ItemCollection> collection(Catalogue catalogue, String name) {
        return catalogue.collection(
                catalogue.view(name).map(CollectionView::collection).orElse(name));
    }

    static List<ProfileItem> of(Profile profile, Catalogue catalogue, String name) {
        Optional<CollectionView> view = catalogue.view(name);
        return collection(catalogue, name).stream()
                .flatMap(collection -> profile.items(collection).stream())
                .filter(item -> view.isEmpty()
                        || item.value(view.get().field())
                                .filter(view.get().value()::equals)
                                .isPresent())
                .toList();
    }
}
