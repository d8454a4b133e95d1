package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the head of an entry that may be a value by itself.
 *
 * @param cell which of the head's phrases it was cut from; parts of one cell stood between commas
 */
record Part(Phrase phrase, int cell) {
    private static final Pattern AT = Pattern.compile("\\s+(?:at|bei|chez)\\s+(?=\\p{Lu})");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(?<before>.+?)\\s*\\((?<inside>[^()]+)\\)$");

    /** The parts of a head, and the places that were among them. */
    record Cut(List<Part> parts, List<Phrase> places) {}

    String text() {
        return phrase.text();
    }

    static Cut cut(List<Phrase> heads) {
        List<Part> parts = new ArrayList<>();
        List<Phrase> places = new ArrayList<>();
        int cell = 0;
        for (Phrase head : heads) {
            for (Phrase strong : Phrases.split(head, Phrases.STRONG)) {
                for (Phrase phrase : atEmployer(strong)) {
                    cutCell(phrase, cell++, parts, places);
                }
            }
        }
        return new Cut(List.copyOf(parts), List.copyOf(places));
    }

    private static void cutCell(Phrase cell, int number, List<Part> parts, List<Phrase> places) {
        Phrase rest = cell;
        Matcher brackets = IN_BRACKETS.matcher(cell.text());
        if (brackets.matches()) {
            Phrase inside = cell.part(brackets.start("inside"), brackets.end("inside"));
            if (Places.isPlace(inside)) {
                places.add(inside);
            }
            rest = cell.part(brackets.start("before"), brackets.end("before"));
        }
        if (Places.isPlace(rest)) {
            places.add(rest);
            return;
        }
        Optional<Phrase> place = Places.atEnd(rest);
        if (place.isPresent()) {
            places.add(place.get());
            rest = new Phrase(rest.line(), rest.next(), rest.from(), place.get().from()).trimmed();
        }
        for (Phrase part : withLegalForms(Phrases.split(rest, Phrases.COMMA))) {
            parts.add(new Part(part, number));
        }
    }

    private static List<Phrase> withLegalForms(List<Phrase> parts) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase part : parts) {
            if (!joined.isEmpty() && OrganisationWords.isLegalForm(part.text())) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).through(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static List<Phrase> atEmployer(Phrase phrase) {
        Matcher at = AT.matcher(phrase.text());
        return at.find() && TitleWords.score(phrase.text().substring(0, at.start())) > 0
                ? List.of(
                        phrase.part(0, at.start()),
                        phrase.part(at.end(), phrase.text().length()))
                : List.of(phrase);
    }
}
