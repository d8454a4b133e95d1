package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.IndentedTable;
import dev.coach.core.domain.CoacheeId;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.conversation.TurnId;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.policy.Resolution;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObserveMessagesTest {
    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final CoacheeId SAM = new CoacheeId(new UUID(1, 1));
    private static final ConversationId CONVERSATION = new ConversationId(new UUID(2, 2));

    private final ObserveMessages observeMessages = new ObserveMessages(Catalogue.standard());
    private final List<Message> messages = new ArrayList<>();
    private final List<ProfileUpdate> updates = new ArrayList<>();
    private int said;

    /** A conversation and what the profile holds behind it, as {@code told.txt} writes them. */
    record Told(String conversation, List<String> profile) {
        @Override
        public String toString() {
            return conversation;
        }
    }

    static List<Told> told() {
        return IndentedTable.read(ObserveMessagesTest.class, "told.txt").stream()
                .map(entry -> new Told(entry.line(), entry.below()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("told")
    void knowsWhatHoldsBehindTheLastMessage(Told told) {
        assertThat(written(profileBehind(told))).containsExactlyInAnyOrderElementsOf(told.profile());
    }

    @Test
    void takesNoStartThatLiesInTheFuture() {
        assertThat(written(profileBehind(new Told("I've worked as a nurse at St. Mary's since 2031.", List.of()))))
                .isNotEmpty()
                .noneMatch(line -> line.contains("2031"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void theWholeLedgerAddsUpToTheSame(Told told) {
        Profile profile = profileBehind(told);
        Profile folded = Resolution.add(
                        Profile.empty(SAM),
                        updates.stream()
                                .flatMap(update -> update.observations().stream())
                                .toList())
                .after();

        assertThat(written(folded)).isEqualTo(written(profile));
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyValueIsProvenByTheCoacheesWords(Told told) {
        Profile profile = profileBehind(told);

        assertThat(profile.values().values())
                .allSatisfy(value -> assertThat(told.conversation()).contains(value.quote()));
        assertThat(profile.items().values().stream()
                        .flatMap(List::stream)
                        .flatMap(item -> item.fields().values().stream()))
                .allSatisfy(value -> assertThat(told.conversation()).contains(value.quote()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void everyObservationHasAnIdOfItsOwn(Told told) {
        profileBehind(told);

        assertThat(updates.stream().flatMap(update -> update.observations().stream()))
                .extracting(Observation::id)
                .doesNotHaveDuplicates();
    }

    private Profile profileBehind(Told told) {
        Profile profile = Profile.empty(SAM);
        for (String message : told.conversation().split(" // ")) {
            if (message.startsWith("|| ")) {
                messages.clear();
            }
            String words = message.replaceFirst("^\\|\\| ", "");
            boolean answer = words.startsWith("[");
            int end = words.indexOf(']');
            add(Speaker.COACH, "?", answer ? words.substring(1, end) : null);
            add(Speaker.COACHEE, answer ? words.substring(end + 2) : words, null);
            ProfileUpdate update = observeMessages
                    .run(profile, messages, messages.size() - 1, NOW)
                    .update();
            updates.add(update);
            profile = update.after();
        }
        return profile;
    }

    private void add(Speaker speaker, String text, @Nullable String asked) {
        int position = ++said;
        messages.add(new Message(
                new MessageId(new UUID(3, position)),
                CONVERSATION,
                new TurnId(new UUID(4, position)),
                position,
                speaker,
                text,
                asked,
                true,
                NOW.plusSeconds(position)));
    }

    private static List<String> written(Profile profile) {
        List<String> lines = new ArrayList<>();
        profile.values().forEach((name, value) -> lines.add(name + " = " + value.value()));
        profile.items()
                .forEach((collection, items) -> items.forEach(item -> lines.add(collection + ": "
                        + item.fields().entrySet().stream()
                                .map(field -> field.getKey() + " = "
                                        + field.getValue().value())
                                .collect(Collectors.joining(", ")))));
        return lines;
    }
}
