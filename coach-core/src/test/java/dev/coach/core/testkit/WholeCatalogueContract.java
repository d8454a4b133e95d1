package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.conversation.Turn;
import dev.coach.core.domain.document.Document;
import dev.coach.core.domain.document.DocumentId;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Catalogue;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link ProfileStoreContract} that writes random values for everything the catalogue declares. */
abstract class WholeCatalogueContract extends StoresContract {
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private Source said;

    @SuppressWarnings("NullAway.Init") // set by sayHello, which JUnit calls first
    protected WholeCatalogueContract() {}

    @BeforeEach
    void sayHello() {
        Conversation conversation = open();
        Turn turn = admit(conversation, "Hello");
        said = new Source.Said(conversation.id(), turn.messageId());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsEveryValueOfTheCatalogueAsItWasWritten(long seed) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random);
        ProfileDraft everything = draft();
        CATALOGUE.scalars().forEach(scalar -> everything.set(scalar.name(), values.next(scalar.type())));
        for (ItemCollection collection : CATALOGUE.collections()) {
            everything.addItem(collection.name(), allFields(collection, values));
            everything.addItem(collection.name(), someFields(collection, values, random));
            everything.addItem(collection.name(), allFields(collection, values));
        }
        ProfileUpdate update = everything.update();

        stores.profiles().apply(update, null);

        assertReads(update.after());
        assertThat(stores.profiles().ledger(coachee)).isEqualTo(update.observations());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void readsTheWholeCatalogueRightAfterEachOfManyRandomSteps(long seed) {
        Random random = new Random(seed);
        RandomValues values = new RandomValues(random);
        for (int step = 0; step < 5; step++) {
            ProfileUpdate update = randomStep(random, values).update();
            stores.profiles().apply(update, null);
            Profile read = stores.profiles().read(coachee);
            assertThat(read.values()).isEqualTo(update.after().values());
            assertThat(read.items()).isEqualTo(update.after().items());
            assertThat(read.declined()).isEqualTo(update.after().declined());
        }
        assertReads(stores.profiles().read(coachee));
    }

    /** The next step of the coachee's profile, from what is stored. */
    protected final ProfileDraft draft() {
        return new ProfileDraft(stores.profiles().read(coachee), said, ids, clock);
    }

    protected final Profile apply(ProfileDraft draft) {
        return apply(draft, null);
    }

    /** Applies the step and reads it back. */
    protected final Profile apply(ProfileDraft draft, @Nullable Watermark watermark) {
        ProfileUpdate update = draft.update();
        stores.profiles().apply(update, watermark);
        Profile read = stores.profiles().read(coachee);
        assertThat(read.version()).isEqualTo(update.after().version());
        assertThat(read.values()).isEqualTo(update.after().values());
        assertThat(read.items()).isEqualTo(update.after().items());
        assertThat(read.declined()).isEqualTo(update.after().declined());
        assertThat(read.conflicts()).isEqualTo(update.after().conflicts());
        return read;
    }

    /** A stored document of this coachee. */
    protected final DocumentId addDocument(CoacheeId owner) {
        DocumentId id = new DocumentId(ids.next());
        stores.documents()
                .add(new Document(id, owner, "cv.txt", 3, clock.instant()), new ByteArrayInputStream(new byte[] {1, 2, 3
                }));
        return id;
    }

    /** Whole, name by name, and by a handful of names. */
    private void assertReads(Profile expected) {
        assertThat(stores.profiles().read(coachee)).isEqualTo(expected);
        for (String name : CATALOGUE.names()) {
            assertThat(stores.profiles().read(coachee, Set.of(name))).as(name).isEqualTo(only(Set.of(name), expected));
        }
        Set<String> some = new TreeSet<>(CATALOGUE.names().stream()
                .filter(name -> name.length() % 3 == 0)
                .toList());
        assertThat(stores.profiles().read(coachee, some)).isEqualTo(only(some, expected));
    }

    private static Profile only(Set<String> names, Profile whole) {
        Profile some = whole.only(names);
        return new Profile(
                whole.coachee(),
                whole.version(),
                some.values(),
                some.items(),
                some.declined(),
                whole.conflicts(),
                whole.consents());
    }

    private ProfileDraft randomStep(Random random, RandomValues values) {
        ProfileDraft draft = draft();
        for (Attribute<?> scalar : CATALOGUE.scalars()) {
            switch (random.nextInt(6)) {
                case 0 -> draft.set(scalar.name(), values.next(scalar.type()));
                case 1 -> draft.retire(scalar.name());
                case 2 -> draft.decline(scalar.name());
                default -> {}
            }
        }
        Profile before = stores.profiles().read(coachee);
        for (ItemCollection collection : CATALOGUE.collections()) {
            for (ProfileItem item : before.items(collection)) {
                ItemId id = item.id();
                switch (random.nextInt(4)) {
                    case 0 -> draft.removeItem(collection.name(), id);
                    case 1 -> draft.changeItem(collection.name(), id, someFields(collection, values, random));
                    default -> {}
                }
            }
            draft.addItem(collection.name(), someFields(collection, values, random));
        }
        return draft;
    }

    private static Map<String, String> allFields(ItemCollection collection, RandomValues values) {
        Map<String, String> fields = new LinkedHashMap<>();
        collection.fields().forEach(field -> fields.put(field.name(), values.next(field.type())));
        return fields;
    }

    /** About half of them, and always the one that names the item. */
    private static Map<String, String> someFields(ItemCollection collection, RandomValues values, Random random) {
        Map<String, String> fields = allFields(collection, values);
        fields.keySet().removeIf(name -> !name.equals(collection.identity().getFirst()) && random.nextBoolean());
        return fields;
    }
}
