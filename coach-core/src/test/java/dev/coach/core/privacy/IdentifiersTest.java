package dev.coach.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.IndentedTable;
import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found and what is not: {@code sentences.txt}. */
class IdentifiersTest {
    /** Longer than any message; work that grows with its square would take minutes. */
    private static final int HOSTILE = 200_000;

    static Stream<IndentedTable.Case> sentences() {
        return IndentedTable.read(IdentifiersTest.class, "sentences.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatTellsWhoSomebodyIsAndNoMore(IndentedTable.Case sentence) {
        String line = sentence.line();
        int names = line.startsWith("[") ? line.indexOf(']') : -1;
        Set<Identifier> known = names < 0
                ? Set.of()
                : Stream.of(line.substring(1, names).split("\\|"))
                        .map(name -> new Identifier(Kind.NAME, name))
                        .collect(Collectors.toSet());
        String text = names < 0 ? line : line.substring(names + 2);

        assertThat(found(known, text)).containsExactlyElementsOf(sentence.below());
    }

    @Test
    void findsASignatureAndWhatTheProfileHoldsInSeveralLines() {
        Set<Identifier> known = Set.of(
                new Identifier(Kind.PHONE, "+34 600 12 34 56"),
                new Identifier(Kind.LINK, "https://ada.example/"),
                new Identifier(Kind.PERSON, "Grace Hopper"));
        String text = """
                Ask grace hopper: 60-01-23-456. It is at www.ada.example.

                Kind regards
                Ada Lovelace
                Mathematician""";

        assertThat(found(known, text))
                .containsExactly(
                        "PERSON grace hopper", "PHONE 60-01-23-456", "LINK www.ada.example", "NAME Ada Lovelace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "a.",
                "a@a.",
                "1",
                "1 ",
                "1.",
                "12-",
                "(",
                "+",
                "+1 ",
                "600 123 456 ",
                "http://",
                "a.b/",
                "/",
                "A ",
                "Anna ",
                "anna",
                "My name is Anna A ",
                "Regards, ",
                "Mr ",
                "12 A ",
                "C/ A ",
                "Calle de ",
                "1 1 1 St ",
                "NAME_1",
                "[[",
                "[[NAME_",
                "'",
                "-",
                "Anna-",
                "O'",
                "x@x.xx ",
                "\n",
                "é",
                "\ud83d",
                "\u0301",
                "a@b.co/",
                "linkedin.com/in/a "
            })
    void takesTimeInProportionToTheText(String hostile) {
        String text = hostile.repeat(HOSTILE / hostile.length());
        Set<Identifier> known = Set.of(new Identifier(Kind.NAME, "Anna Kowalska"));

        Masking masking = Masking.of(MaskingTest.request(known, text));

        assertThat(masking.restore(masking.request().messages().getLast().text()))
                .isEqualTo(text);
    }

    private static List<String> found(Set<Identifier> known, String text) {
        return Found.disjoint(new Identifiers(known, List.of(text)).in(text)).stream()
                .map(found -> found.kind() + " " + found.in(text))
                .toList();
    }
}
