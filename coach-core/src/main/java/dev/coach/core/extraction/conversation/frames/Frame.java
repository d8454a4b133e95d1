package dev.coach.core.extraction.conversation.frames;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand one behind the other, written as people say them: {@code i _ work [part-time] as a|an|the}.
 *
 * <ul>
 *   <li>{@code a|an}: one of these; {@code {people}}: one of a word class, {@code {people}'s} with this ending
 *   <li>{@code [a|an]}, {@code [my own]}: the same, one behind the other, or nothing
 *   <li>{@code _}: at most two adverbs such as <i>currently</i>
 *   <li>{@code ~3}: at most three words of any kind
 *   <li>{@code $}: no word follows, but a mark or the end of the sentence
 * </ul>
 *
 * Matching one place takes a number of steps that depends on the frame alone.
 */
public final class Frame {
    private static final int MAX_ADVERBS = 2;
    private static final Set<String> FILLER = WordClasses.of("filler");

    private static final Pattern PART = Pattern.compile("\\[[^\\]]*\\]|\\S+");

    private final List<Part> parts;

    private sealed interface Part {
        record OneOf(Set<String> forms) implements Part {}

        record Maybe(Frame frame) implements Part {}

        record Adverbs() implements Part {}

        record Anything(int most) implements Part {}

        record End() implements Part {}
    }

    private Frame(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static Frame of(String pattern) {
        Frame frame = parse(pattern);
        if (!(frame.parts.getFirst() instanceof Part.OneOf)) {
            throw new IllegalArgumentException("a frame begins with a word: " + pattern);
        }
        return frame;
    }

    private static Frame parse(String pattern) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            parts.add(part(part.group()));
        }
        return new Frame(parts);
    }

    private static Part part(String written) {
        if (written.equals("_")) {
            return new Part.Adverbs();
        }
        if (written.equals("$")) {
            return new Part.End();
        }
        return switch (written.charAt(0)) {
            case '[' -> new Part.Maybe(parse(written.substring(1, written.length() - 1)));
            case '~' -> new Part.Anything(Integer.parseInt(written.substring(1)));
            case '{' -> new Part.OneOf(ofClass(written));
            default -> new Part.OneOf(Set.copyOf(List.of(written.split("\\|"))));
        };
    }

    private static Set<String> ofClass(String written) {
        int end = written.indexOf('}');
        String ending = written.substring(end + 1);
        return WordClasses.of(written.substring(1, end)).stream()
                .map(word -> word + ending)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that it can begin with. */
    Set<String> firstWords() {
        return ((Part.OneOf) parts.getFirst()).forms();
    }

    /** The words of which one must stand second for the frame to match; absent when any may, or none. */
    Optional<Set<String>> secondWords() {
        return firstWords(parts.subList(1, parts.size()));
    }

    private static Optional<Set<String>> firstWords(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Part> rest = parts.subList(1, parts.size());
        return switch (parts.getFirst()) {
            case Part.OneOf(Set<String> forms) -> Optional.of(forms);
            case Part.Maybe(Frame frame) -> either(firstWords(frame.parts), firstWords(rest));
            case Part.Adverbs() -> either(Optional.of(FILLER), firstWords(rest));
            case Part.Anything anything -> Optional.empty();
            case Part.End end -> Optional.empty();
        };
    }

    private static Optional<Set<String>> either(Optional<Set<String>> some, Optional<Set<String>> others) {
        return some.flatMap(words -> others.map(
                more -> Stream.concat(words.stream(), more.stream()).collect(Collectors.toUnmodifiableSet())));
    }

    /** Behind the last word when the frame stands at this place; -1 when it does not. */
    public int endAt(Sentence sentence, int from) {
        return match(sentence, from, 0);
    }

    private int match(Sentence sentence, int at, int index) {
        if (index == parts.size()) {
            return at;
        }
        return switch (parts.get(index)) {
            case Part.OneOf(Set<String> forms) ->
                sentence.hasWord(at) && sentence.is(at, forms) ? match(sentence, at + 1, index + 1) : -1;
            case Part.Maybe(Frame frame) -> {
                int behind = frame.endAt(sentence, at);
                int end = behind < 0 ? -1 : match(sentence, behind, index + 1);
                yield end < 0 ? match(sentence, at, index + 1) : end;
            }
            case Part.Adverbs() -> {
                int end = match(sentence, at, index + 1);
                for (int n = 1; n <= MAX_ADVERBS && end < 0 && sentence.is(at + n - 1, FILLER); n++) {
                    end = match(sentence, at + n, index + 1);
                }
                yield end;
            }
            case Part.End last -> sentence.hasWord(at) ? -1 : match(sentence, at, index + 1);
            case Part.Anything(int most) -> {
                int end = match(sentence, at, index + 1);
                for (int n = 1; n <= most && end < 0 && sentence.hasWord(at + n - 1); n++) {
                    end = match(sentence, at + n, index + 1);
                }
                yield end;
            }
        };
    }
}
