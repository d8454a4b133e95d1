package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the head of an entry that may be a value by itself.
 *
 * @param cell which of the head's snippets it was cut from; parts of one cell stood between commas
 */
record Part(Snippet snippet, int cell) {
    private static final Pattern AT = Pattern.compile("\\s+(?:at|bei|chez)\\s+(?=\\p{Lu})");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(?<before>.+?)\\s*\\((?<inside>[^()]+)\\)$");

    /** The parts of a head, and the places that were among them. */
    record Cut(List<Part> parts, List<Snippet> places) {}

    String text() {
        return snippet.text();
    }

    static Cut cut(List<Snippet> heads) {
        List<Part> parts = new ArrayList<>();
        List<Snippet> places = new ArrayList<>();
        int cell = 0;
        for (Snippet head : heads) {
            for (Snippet strong : Snippets.split(head, Snippets.STRONG)) {
                for (Snippet snippet : atEmployer(strong)) {
                    cutCell(snippet, cell++, parts, places);
                }
            }
        }
        return new Cut(List.copyOf(parts), List.copyOf(places));
    }

    private static void cutCell(Snippet cell, int number, List<Part> parts, List<Snippet> places) {
        Snippet rest = cell;
        Matcher brackets = IN_BRACKETS.matcher(cell.text());
        if (brackets.matches()) {
            Snippet inside = cell.part(brackets.start("inside"), brackets.end("inside"));
            if (Places.isPlace(inside)) {
                places.add(inside);
            }
            rest = cell.part(brackets.start("before"), brackets.end("before"));
        }
        if (Places.isPlace(rest)) {
            places.add(rest);
            return;
        }
        Optional<Snippet> place = Places.atEnd(rest);
        if (place.isPresent()) {
            places.add(place.get());
            rest = new Snippet(
                            rest.line(), rest.next(), rest.from(), place.get().from())
                    .trimmed();
        }
        for (Snippet part : withLegalForms(Snippets.split(rest, Snippets.COMMA))) {
            parts.add(new Part(part, number));
        }
    }

    private static List<Snippet> withLegalForms(List<Snippet> parts) {
        List<Snippet> joined = new ArrayList<>();
        for (Snippet part : parts) {
            if (!joined.isEmpty() && OrganisationWords.isLegalForm(part.text())) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).through(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static List<Snippet> atEmployer(Snippet snippet) {
        Matcher at = AT.matcher(snippet.text());
        return at.find() && TitleWords.score(snippet.text().substring(0, at.start())) > 0
                ? List.of(
                        snippet.part(0, at.start()),
                        snippet.part(at.end(), snippet.text().length()))
                : List.of(snippet);
    }
}
