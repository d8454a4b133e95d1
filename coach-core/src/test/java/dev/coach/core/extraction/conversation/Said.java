package dev.coach.core.extraction.conversation;

import dev.coach.core.IndentedTable;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.testkit.Transcript;
import java.time.LocalDate;
import java.util.List;

/**
 * What a coachee said and the claims it must give, as the tables in {@code said/} write it: utterances in one line, parted by
 * {@code //}, with {@code ¶} for a line break, and with {@code [attribute]} before an answer to a question, perhaps with the day {@code @2026-11-20} before all;
 * claims in the indented lines below.
 */
record Said(String line, List<String> claims) {
    private static final ConversationRules RULES = ConversationRules.standard();

    /** All entries of {@code said/<name>.txt}. */
    static List<Said> table(String name) {
        return IndentedTable.read(Said.class, "said/" + name + ".txt").stream()
                .map(entry -> new Said(entry.line(), entry.below()))
                .toList();
    }

    /** The utterances of the line. */
    List<Utterance> utterances() {
        Transcript transcript = new Transcript();
        boolean dated = line.startsWith("@");
        if (dated) {
            transcript.on(LocalDate.parse(line.substring(1, line.indexOf(' '))));
        }
        String said = dated ? line.substring(line.indexOf(' ') + 1) : line;
        for (String written : said.split(" // ")) {
            String utterance = written.replaceAll(" ?¶ ?", "\n");
            if (utterance.startsWith("[")) {
                transcript.asks(utterance.substring(1, utterance.indexOf(']')), "?");
                transcript.coachee(utterance.substring(utterance.indexOf(']') + 2));
            } else {
                transcript.coachee(utterance);
            }
        }
        return transcript.utterances();
    }

    /** What the rules read in the line, written as the tables write it. */
    List<String> read() {
        return RULES.extract(utterances()).stream().map(Said::written).toList();
    }

    static String written(Claim claim) {
        String item = claim.item();
        String attribute = item == null
                ? claim.attribute()
                : claim.attribute().replace(".", "[" + item.substring(item.lastIndexOf('-') + 1) + "].");
        return switch (claim.operation()) {
            case ASSERT -> attribute + " = " + claim.value();
            case RETIRE -> attribute + (claim.value() == null ? " retired" : " retired: " + claim.value());
            case DECLINE -> attribute + " declined";
            case CONFIRM, REJECT, UNDO, MERGE, SPLIT -> throw new IllegalStateException("no claim: " + claim);
        };
    }

    @Override
    public String toString() {
        return line;
    }
}
