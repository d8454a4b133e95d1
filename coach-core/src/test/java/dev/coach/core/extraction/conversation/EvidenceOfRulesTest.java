package dev.coach.core.extraction.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Place;
import dev.coach.core.extraction.EvidenceCheck;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is said, each claim of the rules has its literal words and a value that the catalogue allows. */
class EvidenceOfRulesTest {
    private static final int CONVERSATIONS = 2_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final List<String> FRAGMENTS = Stream.concat(
                    Stream.of(
                                    "work",
                                    "studies",
                                    "skills",
                                    "goals",
                                    "preferences",
                                    "person",
                                    "corrections",
                                    "near-misses")
                            .flatMap(table -> Said.table(table).stream())
                            .flatMap(said -> Stream.of(said.line().split(" // |(?<=,) ")))
                            .map(part -> part.replaceFirst("[.!?]$", "")),
                    Stream.of(
                            "I",
                            "am",
                            "a",
                            "not",
                            "my",
                            "job",
                            "as",
                            "at",
                            "in",
                            "for",
                            "since",
                            "2019",
                            "ten years",
                            "Leeds",
                            "nurse",
                            "\"",
                            "'",
                            "(",
                            ")",
                            "—",
                            "😀",
                            "é",
                            "\u200b",
                            "\n",
                            "...",
                            "?",
                            "which",
                            "who says",
                            "if",
                            "AAAA".repeat(80)))
            .toList();
    private static final List<String> SEPARATORS =
            List.of(" ", ", ", ". ", "! ", "? ", " and ", " but ", " because ", "\n", "");

    private final ConversationRules rules = ConversationRules.standard();
    private final EvidenceCheck check = new EvidenceCheck(Catalogue.standard());

    @Test
    void everyClaimIsProvenAndAllowed() {
        Random random = new Random(20_261_122);
        int claims = 0;
        for (int n = 0; n < CONVERSATIONS; n++) {
            List<Utterance> conversation = conversation(random);
            List<Claim> read = rules.extract(conversation);
            claims += read.size();
            assertThat(check.check(read, conversation).rejected())
                    .as("%s", conversation)
                    .isZero();
            assertThat(read).allSatisfy(claim -> assertIsQuoted(claim, conversation));
            assertThat(rules.extract(conversation)).isEqualTo(read);
        }
        assertThat(claims).isGreaterThan(CONVERSATIONS);
    }

    private static void assertIsQuoted(Claim claim, List<Utterance> conversation) {
        String quote = claim.evidence().quote();
        String text = conversation
                .get(((Place.InUtterance) claim.evidence().place()).index())
                .text();
        assertThat(quote.length()).as(quote).isLessThanOrEqualTo(200);
        assertThat(Stream.iterate(text.indexOf(quote), at -> at >= 0, at -> text.indexOf(quote, at + 1)))
                .as("a place of «%s» from word to word in «%s»", quote, text)
                .anyMatch(at -> isBorder(text, at) && isBorder(text, at + quote.length()));
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !WORD.matcher(text.substring(at - 1, at)).matches()
                || !WORD.matcher(text.substring(at, at + 1)).matches();
    }

    private static List<Utterance> conversation(Random random) {
        List<Utterance> conversation = new ArrayList<>();
        int length = 1 + random.nextInt(4);
        for (int index = 0; index < length; index++) {
            conversation.add(new Utterance(
                    index, random.nextInt(5) == 0 ? Speaker.COACH : Speaker.COACHEE, text(random), asked(random)));
        }
        return conversation;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(5);
        for (int n = 0; n < parts; n++) {
            text.append(anyOf(FRAGMENTS, random)).append(anyOf(SEPARATORS, random));
        }
        return random.nextInt(8) == 0 ? text.toString().toLowerCase(java.util.Locale.ROOT) : text.toString();
    }

    private static @Nullable String asked(Random random) {
        return random.nextBoolean()
                ? null
                : anyOf(Catalogue.standard().scalars(), random).name();
    }

    private static <T> T anyOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
