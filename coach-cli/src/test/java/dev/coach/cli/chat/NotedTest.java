package dev.coach.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.cli.profile.KnownValue;
import dev.coach.core.domain.Language;
import dev.coach.core.domain.conversation.ConversationId;
import dev.coach.core.domain.conversation.MessageId;
import dev.coach.core.domain.profile.Authority;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.ItemId;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.schema.Catalogue;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotedTest {
    private final KnownValue title = value("positions.title", 1L, "nurse");
    private final KnownValue employer = value("positions.employer", 1L, "St. Mary's");

    @Test
    void saysAnItemOnOneLine() {
        assertThat(lines(List.of(title, employer, value("positions.current", 1L, "true")), List.of(title, employer)))
                .containsExactly("position: nurse, employer St. Mary's, current");
        assertThat(lines(
                        List.of(
                                value("skills.name", 2L, "SQL"),
                                value("skills.kind", 2L, "technical"),
                                value("skills.level", 2L, "4"),
                                value("skills.years", 2L, "3")),
                        List.of(value("skills.name", 2L, "SQL"))))
                .containsExactly("skill: SQL, technical, level 4 of 5, 3 years");
    }

    @Test
    void callsAnItemByItsNameWhenOnlySomethingElseChanged() {
        assertThat(lines(List.of(value("positions.current", 1L, "false")), List.of(title, employer)))
                .containsExactly("position: nurse, not current");
    }

    @Test
    void saysValuesAsPeopleDo() {
        assertThat(lines(
                        List.of(
                                value("current_title", null, "nurse"),
                                value("willing_to_relocate", null, "false"),
                                value("employment_type", null, "part_time"),
                                value("years_in_role", null, "3"),
                                value("birth_year", null, "1984"),
                                value("max_commute_minutes", null, "45")),
                        List.of()))
                .containsExactly(
                        "current title: nurse",
                        "willing to relocate: no",
                        "employment type: part time",
                        "years in role: 3",
                        "birth year: 1984",
                        "max commute minutes: 45");
    }

    @Test
    void saysThemInTheLanguageOfTheTalk() {
        assertThat(lines(
                        List.of(
                                value("current_title", null, "enfermera"),
                                value("willing_to_relocate", null, "false"),
                                value("positions.title", 1L, "enfermera"),
                                value("positions.current", 1L, "false"),
                                value("positions.team_size", 1L, "12"),
                                value("skills.name", 2L, "SQL"),
                                value("skills.level", 2L, "4"),
                                value("skills.years", 2L, "3")),
                        List.of(value("positions.title", 1L, "enfermera"), value("skills.name", 2L, "SQL")),
                        Language.SPANISH))
                .containsExactly(
                        "puesto actual: enfermera",
                        "disposición a mudarte: no",
                        "puesto: enfermera, no actual, tamaño del equipo 12 personas",
                        "habilidad: SQL, nivel 4 de 5, 3 años de práctica");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfItemHasAName(Language language) {
        for (ItemCollection collection : Catalogue.standard().collections()) {
            assertThat(TerminalTexts.in(language).one(collection.name())).isNotBlank();
        }
    }

    @Test
    void everyLanguageHasAllTexts() {
        Set<String> english = TerminalTexts.in(Language.ENGLISH).bundle().keySet();
        for (Language language : Language.values()) {
            ResourceBundle bundle = TerminalTexts.in(language).bundle();
            assertThat(bundle.getLocale().getLanguage())
                    .isEqualTo(
                            language == Language.ENGLISH
                                    ? ""
                                    : language.locale().getLanguage());
            assertThat(bundle.keySet()).isEqualTo(english);
        }
    }

    private static List<String> lines(List<KnownValue> values, List<KnownValue> known) {
        return lines(values, known, Language.ENGLISH);
    }

    private static List<String> lines(List<KnownValue> values, List<KnownValue> known, Language language) {
        return Noted.of(values, known, language).stream()
                .map(noted -> noted.name() + ": " + noted.said())
                .toList();
    }

    private static KnownValue value(String name, @Nullable Long item, String value) {
        ProfileValue known = new ProfileValue(
                value,
                0.9,
                Authority.SAID,
                new Source.Said(new ConversationId(new UUID(1, 1)), new MessageId(new UUID(1, 2))),
                "their own words",
                new ObservationId(new UUID(1, 3)),
                Instant.EPOCH,
                Instant.EPOCH);
        ItemId id = item == null ? null : new ItemId(new UUID(2, item));
        return new KnownValue(name, id, Catalogue.standard().find(name).orElseThrow(), known);
    }
}
