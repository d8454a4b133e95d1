package dev.coach.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coach.core.domain.conversation.Conversation;
import dev.coach.core.domain.event.LiveEvent;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.port.EventLog.Numbered;
import dev.coach.core.port.ProfileStore;
import dev.coach.core.port.ProfileStore.Watermark;
import dev.coach.core.schema.Skills;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link ProfileStore} does. Its tests of the ledger, of rulings and consents, and over the
 * whole catalogue stand in its superclasses. */
public abstract class ProfileStoreContract extends ProfileRulingContract {
    @Test
    void nothingIsKnownOfSomeoneNew() {
        assertThat(profiles().read(coachee)).isEqualTo(Profile.empty(coachee));
        assertThat(profiles().read(coachee, Set.of("current_title", "skills"))).isEqualTo(Profile.empty(coachee));
        assertThat(profiles().ledger(coachee)).isEmpty();
        assertThat(profiles().known(coachee, open().id()).read()).isZero();
    }

    @Test
    void showsNothingToAnotherCoachee() {
        Conversation conversation = open();
        apply(draft().set("current_title", "Nurse"), new Watermark(conversation.id(), 1));

        assertThat(profiles().read(stranger)).isEqualTo(Profile.empty(stranger));
        assertThat(profiles().read(stranger, Set.of("current_title"))).isEqualTo(Profile.empty(stranger));
        assertThat(profiles().ledger(stranger)).isEmpty();
        assertThat(profiles().known(stranger, conversation.id()).read()).isZero();
        assertThat(stores.events().newest(stranger)).isZero();
    }

    @Test
    void changesOneValueAndLeavesTheOthers() {
        apply(draft().set("current_title", "Nurse").set("city", "Zürich"));
        Profile before = profiles().read(coachee);

        Profile after = apply(draft().set("current_title", "Head nurse"));

        assertThat(after.values().get("current_title"))
                .hasFieldOrPropertyWithValue("value", "Head nurse")
                .isNotEqualTo(before.values().get("current_title"));
        assertThat(after.values()).containsEntry("city", before.values().get("city"));
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void forgetsAValueThatWasRetired() {
        apply(draft().set("current_title", "Nurse").set("city", "Zürich"));

        assertThat(apply(draft().retire("current_title")).values()).containsOnlyKeys("city");
    }

    @Test
    void remembersWhatWasDeclinedUntilItIsSaid() {
        apply(draft().set("city", "Zürich"));
        assertThat(apply(draft().decline("city").decline("birth_year")).declined())
                .containsExactlyInAnyOrder("city", "birth_year");
        assertThat(profiles().read(coachee, Set.of("city")).declined()).containsExactly("city");

        Profile after = apply(draft().set("city", "Basel"));
        assertThat(after.declined()).containsExactly("birth_year");
        assertThat(after.values()).containsOnlyKeys("city");
    }

    @Test
    void keepsItemsInOrderThroughChangesAndRemovals() {
        apply(skill("Java").addItem("skills", Map.of("name", "SQL")).addItem("skills", Map.of("name", "Go")));
        ItemId java = skillIds().get(0);
        ItemId sql = skillIds().get(1);
        apply(draft().changeItem("skills", java, Map.of("name", "Java", "level", "4"))
                .addItem("skills", Map.of("name", "Bash")));
        assertThat(skillNames()).containsExactly("Java", "SQL", "Go", "Bash");
        assertThat(skillIds()).startsWith(java, sql);

        apply(draft().removeItem("skills", sql).changeItem("skills", java, Map.of("name", "Java 21")));
        assertThat(skillNames()).containsExactly("Java 21", "Go", "Bash");
        assertThat(profiles().read(coachee).items(Skills.COLLECTION).getFirst().fields())
                .containsOnlyKeys("name");
    }

    @Test
    void aCollectionWhoseLastItemWasRemovedIsAbsent() {
        apply(skill("Java"));

        assertThat(apply(draft().removeItem("skills", skillIds().getFirst())).items())
                .isEmpty();
    }

    @Test
    void keepsConflictsUntilTheyAreSettled() {
        apply(draft().set("current_title", "Nurse").set("city", "Zürich"));
        Profile contested = apply(draft().contest("current_title", "Doctor")
                .contest("city", "Basel")
                .contest("city", "Bern"));
        assertThat(contested.conflicts())
                .extracting(conflict -> conflict.contender().value())
                .containsExactly("Bern", "Doctor");
        assertThat(contested.values().get("current_title")).hasFieldOrPropertyWithValue("value", "Nurse");
        assertThat(profiles().read(coachee, Set.of("birth_year")).conflicts())
                .containsExactlyInAnyOrderElementsOf(contested.conflicts());

        assertThat(apply(draft().settle("city")).conflicts())
                .extracting(conflict -> conflict.target().name())
                .containsExactly("current_title");
    }

    @Test
    void readsOnlyTheNamesAskedForWithVersionAndConflicts() {
        apply(skill("Java").set("current_title", "Nurse").set("city", "Zürich"));
        apply(draft().contest("city", "Basel"));

        Profile some = profiles().read(coachee, Set.of("current_title", "birth_year"));

        assertThat(some.values()).containsOnlyKeys("current_title");
        assertThat(some.items()).isEmpty();
        assertThat(some.version()).isEqualTo(2);
        assertThat(some.conflicts()).hasSize(1);
        assertThat(profiles().read(coachee, Set.of()).values()).isEmpty();
    }

    @Test
    void refusesNamesThatTheCatalogueDoesNotDeclare() {
        for (String name : List.of("shoe_size", "positions.employer", "technical_skills", "CURRENT_TITLE", "")) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> profiles().read(coachee, Set.of("city", name)));
        }
    }

    @Test
    void saysLiveWhatChanged() {
        apply(skill("Java").set("current_title", "Nurse"));

        assertThat(stores.events().read(coachee, 0))
                .extracting(Numbered::event)
                .filteredOn(LiveEvent.ProfileChanged.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(LiveEvent.ProfileChanged.class, changed -> {
                    assertThat(changed.version()).isEqualTo(1);
                    assertThat(changed.attributes()).containsExactlyInAnyOrder("skills", "current_title");
                });
    }

    private ProfileDraft skill(String name) {
        return draft().addItem("skills", Map.of("name", name));
    }

    private List<ItemId> skillIds() {
        return profiles().read(coachee).items(Skills.COLLECTION).stream()
                .map(ProfileItem::id)
                .toList();
    }

    private List<String> skillNames() {
        return profiles().read(coachee).items(Skills.COLLECTION).stream()
                .map(item -> item.value("name").orElseThrow())
                .toList();
    }
}
