package dev.coach.core.usecase.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileUpdate;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.Positions;
import dev.coach.core.usecase.profile.EditOutcome.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditProfileTest extends SamsProfile {
    @Test
    void whatIsTypedBeatsWhatWasSaidAndKeepsTheWordsAsTyped() {
        say("I live in Lyon.");

        edit(new Edit.Set(CITY, " Leeds "));
        open();
        say("I live in Lyon.");

        assertThat(value(CITY)).satisfies(city -> {
            assertThat(city.value()).isEqualTo("Leeds");
            assertThat(city.authority()).isEqualTo(Authority.CORRECTED);
            assertThat(city.source()).isEqualTo(new Source.Entered());
            assertThat(city.quote()).isEqualTo("Leeds");
        });
        assertThat(profile().conflict(CITY)).isPresent();
    }

    @Test
    void saysOfEachEditThatCannotBeMadeWhyAndMakesNone() {
        List<Refusal> refusals = refused(
                new Edit.Set(CITY, "Leeds"),
                new Edit.Set(new Target.Scalar("shoe_size"), "43"),
                new Edit.Set(new Target.Scalar("birth_year"), "3000"),
                new Edit.Set(new Target.Scalar("positions.title"), "cook"),
                new Edit.Set(new Target.Field("skills", new ItemId(new UUID(4, 4)), "level"), "2"),
                new Edit.AddItem("hats", Map.of("size", "7")),
                new Edit.AddItem("positions", Map.of("location", "Leeds")),
                new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2020", "end_date", "2019")),
                new Edit.RemoveItem("skills", new ItemId(new UUID(4, 4))));

        assertThat(refusals)
                .extracting(Refusal::edit, Refusal::attribute, Refusal::code)
                .containsExactly(
                        tuple(1, "shoe_size", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(2, "birth_year", ErrorCode.INVALID_INPUT),
                        tuple(3, "positions.title", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(4, "skills.level", ErrorCode.NOT_FOUND),
                        tuple(5, "hats", ErrorCode.UNKNOWN_ATTRIBUTE),
                        tuple(6, "positions", ErrorCode.INVALID_INPUT),
                        tuple(8, "skills", ErrorCode.NOT_FOUND),
                        tuple(7, "positions.end_date", ErrorCode.INVALID_INPUT));
        assertThat(refusals.getLast().reason()).isEqualTo("end_date 2019 is before start_date 2020.");
        assertThat(profile()).isEqualTo(Profile.empty(SAM));
        assertThat(stores.profiles().ledger(SAM)).isEmpty();
    }

    @Test
    void readsDollarsAsTheCoacheesOwn() {
        Target pay = new Target.Scalar("current_base_pay");
        Target currency = new Target.Scalar("pay_currency");
        Target country = new Target.Scalar("country");
        Edit dollars = new Edit.Set(pay, "$21.50 an hour");

        assertThat(refused(dollars))
                .extracting(Refusal::attribute, Refusal::reason)
                .containsExactly(
                        tuple("current_base_pay", "This must name the currency by its code, such as USD, CAD or JPY."));
        edit(new Edit.Set(country, "Canada"));
        edit(dollars);
        assertThat(value(pay).value()).isEqualTo("21.5 CAD/hour");
        assertThat(value(pay).quote()).isEqualTo("$21.50 an hour");
        edit(dollars, new Edit.Set(currency, "USD"));
        assertThat(value(pay).value()).isEqualTo("21.5 USD/hour");
        edit(new Edit.Clear(currency), dollars);
        assertThat(value(pay).value()).isEqualTo("21.5 CAD/hour");
        edit(new Edit.Set(currency, "EUR"));
        assertThat(refused(dollars)).hasSize(1);
        edit(new Edit.Clear(currency), new Edit.Set(country, "Antarctica"));
        assertThat(refused(dollars)).hasSize(1);
    }

    @Test
    void clearingWhatHasNoValueChangesNothing() {
        assertThat(edit(new Edit.Clear(TITLE)).observations()).isEmpty();
        assertThat(profile()).isEqualTo(Profile.empty(SAM));
    }

    @Test
    void refusesEditsOfAnOlderProfile() {
        edit(new Edit.Set(CITY, "Leeds"));

        assertThatExceptionOfType(CoachException.class)
                .isThrownBy(() ->
                        coach.editProfile().run(new EditProfileCommand(SAM, 0L, List.of(new Edit.Set(CITY, "York")))))
                .returns(ErrorCode.VERSION_CONFLICT, CoachException::code);
        assertThat(value(CITY).value()).isEqualTo("Leeds");
    }

    @Test
    void addsChangesAndRemovesAnItem() {
        ProfileUpdate update = edit(new Edit.AddItem("positions", Map.of("title", "cook", "start_date", "2019")));
        ItemId item = profile().items(Positions.COLLECTION).getFirst().id();
        assertThat(update.observations())
                .allMatch(observation -> observation.target().isOf(item));

        edit(new Edit.Set(new Target.Field("positions", item, "title"), "chef"));
        assertThat(profile().items(Positions.COLLECTION).getFirst().written())
                .isEqualTo(Map.of("title", "chef", "start_date", "2019"));
        assertThat(refused(new Edit.Set(new Target.Field("positions", item, "end_date"), "2018")))
                .hasSize(1);

        edit(new Edit.RemoveItem("positions", item));
        assertThat(profile().items()).isEmpty();
        assertThat(coach.readHistory().run(SAM, new Target.Item("positions", item)))
                .hasSize(5);
    }

    @Test
    void whatIsDeclinedLosesItsValueAndIsNotAskedFor() {
        edit(new Edit.Set(CITY, "Leeds"));
        edit(new Edit.Decline("city"));

        assertThat(profile().find(CITY)).isEmpty();
        assertThat(profile().declined()).containsExactly("city");

        coach.undoChange().run(SAM, CITY, null);
        assertThat(value(CITY).value()).isEqualTo("Leeds");
        assertThat(profile().declined()).isEmpty();
    }
}
