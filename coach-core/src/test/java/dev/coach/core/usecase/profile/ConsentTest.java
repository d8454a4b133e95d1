package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coach.core.Coach;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.policy.Consent;
import dev.coach.core.policy.NextBestQuestion;
import dev.coach.core.port.Stores;
import dev.coach.core.schema.Catalogue;
import dev.coach.core.testkit.FixedIds;
import dev.coach.core.testkit.InMemoryStores;
import dev.coach.core.testkit.RandomValues;
import dev.coach.core.testkit.TickingClock;
import dev.coach.core.usecase.profile.EditOutcome.Applied;
import dev.coach.core.usecase.profile.EditOutcome.Refused;
import dev.coach.core.voice.Voice;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing sensitive is asked or kept before the coachee agrees. */
class ConsentTest {
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final Catalogue CATALOGUE = Catalogue.standard();

    private final Consent consent = new Consent(CATALOGUE);
    private final Stores stores = InMemoryStores.create();
    private final Coach coach = Coach.builder()
            .stores(stores)
            .ids(new FixedIds())
            .clock(TickingClock.bySeconds())
            .build();
    private final List<Attribute<?>> sensitive = CATALOGUE.scalars().stream()
            .filter(attribute ->
                    consent.missing(attribute.name(), Profile.empty(SAM)).isPresent())
            .toList();

    @BeforeEach
    void somethingIsSensitive() {
        assumeThat(sensitive).as("sensitive scalars of the catalogue").isNotEmpty();
    }

    @Test
    void aSensitiveEditIsRefusedUntilTheCoacheeAgrees() {
        for (Attribute<?> attribute : sensitive) {
            String section = section(attribute);
            assertThat(set(attribute))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .singleElement()
                                    .satisfies(refusal -> {
                                        assertThat(refusal.code()).isEqualTo(ErrorCode.CONSENT_REQUIRED);
                                        assertThat(refusal.attribute()).isEqualTo(attribute.name());
                                        assertThat(refusal.reason()).contains(section);
                                    }));
            assertThat(stores.profiles().ledger(SAM)).as(attribute.name()).isEmpty();

            coach.giveConsent().run(SAM, section);
            assertThat(set(attribute)).isInstanceOf(Applied.class);

            coach.withdrawConsent().run(SAM, section);
            assertThat(stores.profiles().ledger(SAM)).as(attribute.name()).isEmpty();
            assertThat(coach.readProfile().run(SAM).values()).isEmpty();
        }
    }

    @Test
    void withdrawingLeavesWhatIsNotSensitive() {
        Attribute<?> attribute = sensitive.getFirst();
        coach.giveConsent().run(SAM, section(attribute));
        assertThat(set(attribute)).isInstanceOf(Applied.class);
        assertThat(edit(new Edit.Set(new Target.Scalar("city"), "Leeds"))).isInstanceOf(Applied.class);
        coach.confirmValue().run(SAM, new Target.Scalar(attribute.name()), null);

        coach.withdrawConsent().run(SAM, section(attribute));

        Profile left = coach.readProfile().run(SAM);
        assertThat(left.values()).containsOnlyKeys("city");
        assertThat(left.consents()).isEmpty();
        assertThat(stores.profiles().ledger(SAM)).hasSize(1);
        assertThat(coach.verifyProfile().run(SAM)).isInstanceOf(Verdict.Agrees.class);
    }

    @Test
    void aSensitiveQuestionIsNotAskedBeforeTheCoacheeAgrees() {
        Set<String> others = new HashSet<>(CATALOGUE.names());
        sensitive.forEach(attribute -> others.remove(attribute.name()));
        NextBestQuestion questions = new NextBestQuestion(CATALOGUE, Voice.in(Language.ENGLISH));

        for (CoachingState state : CoachingState.values()) {
            assertThat(questions.choose(Profile.empty(SAM), state, others, Instant.EPOCH))
                    .isEmpty();
        }
    }

    private EditOutcome set(Attribute<?> attribute) {
        String value = new RandomValues(new Random(attribute.name().hashCode())).next(attribute.type());
        return edit(new Edit.Set(new Target.Scalar(attribute.name()), value));
    }

    private EditOutcome edit(Edit edit) {
        return coach.editProfile().run(new EditProfileCommand(SAM, null, List.of(edit)));
    }

    private String section(Attribute<?> attribute) {
        return consent.missing(attribute.name(), Profile.empty(SAM)).orElseThrow();
    }
}
