package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Amount;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.NumberWords;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand for all figures between two bounds, by their names: {@code up_to_10}, {@code from_18_to_24}, {@code over_64}. */
final class Bands {
    private static final Pattern NAME = Pattern.compile("(?:from_(\\d+)_to|(up_to|under|over))_(\\d+)");
    private static final Set<String> AND_MORE = Set.of("over", "more", "least", "above");
    private static final Set<String> AND_LESS = Set.of("under", "less", "fewer", "below", "most");

    private final NumberReader numbers;

    /** The figures from one to another, both included. */
    private record Band(String name, int from, int to) {
        boolean holds(int figure) {
            return from <= figure && figure <= to;
        }
    }

    Bands(NumberWords words) {
        this.numbers = new NumberReader(words);
    }

    /** Whether some of these values stand for figures. */
    static boolean areIn(List<String> allowed) {
        return !bands(allowed).isEmpty();
    }

    /** The value in which the one figure of an answer lies; none when all that is said is that it is more or less. */
    Optional<String> in(Sentence answer, List<String> allowed) {
        List<Band> bands = bands(allowed);
        int at = 0;
        Optional<Found<Amount>> amount = Optional.empty();
        while (at < answer.size() && !bands.isEmpty() && amount.isEmpty()) {
            amount = isArticle(answer, at) ? Optional.empty() : numbers.amount(answer, at);
            at++;
        }
        int from = at - 1;
        return amount.filter(found -> found.value().isWhole() && !holdsFigure(answer, found.end()))
                .flatMap(found -> band(answer, from, (int) found.value().value(), bands));
    }

    private static Optional<String> band(Sentence answer, int from, int figure, List<Band> bands) {
        if (isNear(answer, from, AND_MORE)) {
            return bands.stream()
                    .filter(band -> band.to() == Integer.MAX_VALUE && band.holds(figure + 1))
                    .map(Band::name)
                    .findFirst();
        }
        if (isNear(answer, from, AND_LESS) || isNear(answer, from, Set.of("to"))) {
            return bands.stream()
                    .filter(band -> band.to() == figure)
                    .map(Band::name)
                    .findFirst();
        }
        return bands.stream().filter(band -> band.holds(figure)).map(Band::name).findFirst();
    }

    /** "over 50", "more than 50", "up to 50". */
    private static boolean isNear(Sentence answer, int from, Set<String> words) {
        return answer.is(from, words) || answer.is(from - 1, words) || answer.is(from + 1, words);
    }

    private static boolean isArticle(Sentence answer, int at) {
        return answer.is(at, "a") || answer.is(at, "an");
    }

    private boolean holdsFigure(Sentence answer, int from) {
        for (int at = from; at < answer.size(); at++) {
            if (!isArticle(answer, at) && numbers.number(answer.form(at)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** None when the values do not stand for figures. */
    private static List<Band> bands(List<String> allowed) {
        List<Band> bands = new ArrayList<>();
        int next = 0;
        for (String name : allowed) {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches()) {
                int bound = Integer.parseInt(matcher.group(3));
                String kind = matcher.group(2);
                Band band = kind == null
                        ? new Band(name, Integer.parseInt(matcher.group(1)), bound)
                        : switch (kind) {
                            case "over" -> new Band(name, bound + 1, Integer.MAX_VALUE);
                            case "under" -> new Band(name, next, bound - 1);
                            default -> new Band(name, next, bound);
                        };
                bands.add(band);
                next = bound + 1;
            }
        }
        return List.copyOf(bands);
    }
}
