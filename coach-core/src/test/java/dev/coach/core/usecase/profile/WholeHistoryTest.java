package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.Standing;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said of one thing and changed another stands in the history of both. */
class WholeHistoryTest extends SamsProfile {
    private static final Target EMPLOYER = new Target.Scalar("current_employer");

    private List<HistoryEntry> history(Target target) {
        return coach.readHistory().run(SAM, target);
    }

    private ItemId cookAtAcme() {
        edit(
                new Edit.Set(EMPLOYER, "Acme"),
                new Edit.AddItem(
                        "positions",
                        Map.of("title", "Cook", "employer", "Acme", "current", "yes", "location", "Bern")));
        return profile().items(Positions.COLLECTION).getFirst().id();
    }

    @Test
    void anEmployerThatEndedWithItsPositionSaysSo() {
        Target current = new Target.Field("positions", cookAtAcme(), "current");
        edit(new Edit.Set(current, "no"));

        assertThat(profile().find(EMPLOYER)).isEmpty();
        assertThat(history(EMPLOYER))
                .extracting(
                        entry -> entry.observation().operation(),
                        HistoryEntry::target,
                        HistoryEntry::standing,
                        HistoryEntry::cause)
                .containsExactly(
                        tuple(Operation.RETIRE, EMPLOYER, Standing.CURRENT, current),
                        tuple(Operation.ASSERT, EMPLOYER, Standing.RETIRED, null));
        assertThat(history(EMPLOYER).getFirst().observation().id())
                .isEqualTo(history(current).getFirst().observation().id());
    }

    @Test
    void whatAnUndoneCauseBringsBackSaysSoToo() {
        Target current = new Target.Field("positions", cookAtAcme(), "current");
        edit(new Edit.Set(current, "no"));
        coach.undoChange().run(SAM, current, null);

        assertThat(value(EMPLOYER).value()).isEqualTo("Acme");
        assertThat(history(EMPLOYER))
                .extracting(entry -> entry.observation().operation(), HistoryEntry::standing, HistoryEntry::cause)
                .containsExactly(
                        tuple(Operation.UNDO, Standing.RULING, current),
                        tuple(Operation.RETIRE, Standing.UNDONE, current),
                        tuple(Operation.ASSERT, Standing.CURRENT, null));
    }

    @Test
    void aPositionThatEndedWithTheEmployerSaysSo() {
        ItemId cook = cookAtAcme();
        edit(new Edit.Clear(EMPLOYER));

        HistoryEntry ended =
                history(new Target.Field("positions", cook, "current")).getFirst();
        assertThat(ended.observation().value()).isEqualTo("false");
        assertThat(ended.standing()).isEqualTo(Standing.CURRENT);
        assertThat(ended.cause()).isEqualTo(EMPLOYER);
        assertThat(history(new Target.Item("positions", cook)).getFirst()).isEqualTo(ended);
    }

    @Test
    void aFieldThatWentWithTheNameOfItsItemSaysSo() {
        ItemId cook = cookAtAcme();
        Target title = new Target.Field("positions", cook, "title");
        Target employer = new Target.Field("positions", cook, "employer");
        edit(new Edit.Clear(title));
        edit(new Edit.Clear(employer));

        assertThat(profile().items(Positions.COLLECTION)).isEmpty();
        assertThat(history(new Target.Field("positions", cook, "location")).getFirst())
                .returns(employer, HistoryEntry::cause)
                .returns(Operation.RETIRE, entry -> entry.observation().operation());
    }
}
