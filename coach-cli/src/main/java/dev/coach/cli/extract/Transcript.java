package dev.coach.cli.extract;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.extraction.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A conversation as people write it down: a line that begins with a speaker's label and a colon ({@code user: …},
 * {@code **Coach:** …}, {@code [00:12:03] Anna: …}) begins a turn, and the lines after it belong to it. Text without speakers is
 * one utterance of the coachee; what stands before the first label was said by nobody and is left out.
 */
final class Transcript {
    private static final String TIME =
            "(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]?[ \\t]{0,4}-?[ \\t]{0,4})?";
    private static final String BOLD = "[*_]{0,3}";

    /** One word in any case, or up to three that are numbers or begin with a capital. */
    private static final String NAME =
            "(?<label>(?:\\p{Lu}[\\p{L}.'’-]{0,30})(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|\\d{1,3})){0,2}|\\p{L}[\\p{L}'’-]{0,30}\\d{0,3})";

    private static final Pattern LABELED = Pattern.compile(
            "^\\uFEFF?[ \\t]{0,8}(?:[->*][ \\t]{1,4})?" + BOLD + TIME + BOLD + NAME + "[ \\t]{0,4}" + BOLD
                    + "[ \\t]{0,4}" + TIME + BOLD + ":" + BOLD + "(?![/\\\\])[ \\t]*",
            Pattern.MULTILINE);

    private Transcript() {}

    /** A labeled line; {@code begin} is where its text begins. */
    private record Label(String name, int start, int begin) {}

    /** @throws RefusedInput where it is open whose words are whose */
    static List<Utterance> parse(String text) throws RefusedInput {
        List<Label> labels = labels(text);
        Map<String, Speaker> speakers =
                Speakers.among(labels.stream().map(Label::name).toList(), asks(text, labels));
        List<Label> turns = labels.stream()
                .filter(label -> speakers.containsKey(Speakers.plain(label.name())))
                .toList();
        if (turns.isEmpty()) {
            return text.isBlank() ? List.of() : List.of(new Utterance(0, Speaker.COACHEE, text.strip(), null));
        }
        List<Utterance> utterances = new ArrayList<>();
        for (int at = 0; at < turns.size(); at++) {
            Label turn = turns.get(at);
            int end = at + 1 < turns.size() ? turns.get(at + 1).start() : text.length();
            utterances.add(new Utterance(
                    at,
                    speakers.get(Speakers.plain(turn.name())),
                    text.substring(turn.begin(), end).strip(),
                    null));
        }
        return utterances;
    }

    private static List<Label> labels(String text) {
        List<Label> labels = new ArrayList<>();
        Matcher labeled = LABELED.matcher(text);
        while (labeled.find()) {
            labels.add(new Label(labeled.group("label"), labeled.start(), labeled.end()));
        }
        return labels;
    }

    /** Whether a labeled line is a question. */
    private static boolean asks(String text, List<Label> labels) {
        return labels.stream().anyMatch(label -> {
            int end = text.indexOf('\n', label.begin());
            return text.substring(label.begin(), end < 0 ? text.length() : end)
                    .strip()
                    .endsWith("?");
        });
    }
}
