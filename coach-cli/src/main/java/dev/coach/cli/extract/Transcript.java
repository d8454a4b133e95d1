package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as people write it down: a line that begins with a role and a colon ({@code user: …}, {@code **Coach:** …})
 * begins a turn, and the lines after it belong to it. Text without any role is one utterance of the coachee; what stands before
 * the first role was said by nobody and is left out.
 */
final class Transcript {
    private static final Pattern TURN = Pattern.compile(
            "^\\s*(?:\\*\\*|__)?(" + String.join("|", Role.names()) + ")(?:\\*\\*|__)?\\s*:(?:\\*\\*|__)?[ \\t]*",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Transcript() {}

    static List<Utterance> parse(String text) {
        List<Utterance> utterances = new ArrayList<>();
        Matcher turn = TURN.matcher(text);
        boolean more = turn.find();
        if (!more && !text.isBlank()) {
            utterances.add(new Utterance(0, Speaker.COACHEE, text.strip(), null));
        }
        while (more) {
            Speaker speaker = Role.speaker(turn.group(1)).orElseThrow();
            int begin = turn.end();
            more = turn.find();
            String said =
                    text.substring(begin, more ? turn.start() : text.length()).strip();
            utterances.add(new Utterance(utterances.size(), speaker, said, null));
        }
        return utterances;
    }
}
