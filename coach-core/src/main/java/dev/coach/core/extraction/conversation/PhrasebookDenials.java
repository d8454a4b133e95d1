package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.PhrasebookStatements.Meaning;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrasebook.Names;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Positions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Work that is denied in a language other than English: "no soy enfermera", "no trabajo en Acme", "nunca fui electricista", "mi
 * hermana es enfermera, no yo". What is denied only in part, "no soy enfermera los lunes", stays.
 */
final class PhrasebookDenials {
    private static final Set<String> TITLES =
            Set.of(CurrentSituation.TITLE.name(), Positions.COLLECTION.name() + "." + Positions.TITLE.name());

    private final Phrasebook words;
    private final Frames<Meaning> frames;
    private final Names names;

    PhrasebookDenials(Phrasebook words, Frames<Meaning> frames) {
        this.words = words;
        this.frames = frames;
        this.names = new Names(words);
    }

    void read(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        switch (hit.meaning()) {
            case IS_NOT -> isNot(sentence, hit, findings);
            case NEVER_WAS ->
                title(sentence, hit.end())
                        .filter(found -> isWhole(sentence, found.end()))
                        .ifPresent(found -> findings.positions()
                                .denials()
                                .neverWas(found.value(), PhrasebookStatements.quote(sentence, hit, found.end())));
            case NOT_AT ->
                employer(sentence, hit, findings)
                        .ifPresent(found -> findings.positions()
                                .denials()
                                .employer(
                                        findings.positions().employerNamed(found.value()),
                                        PhrasebookStatements.quote(sentence, hit, found.end())));
            case NEVER_AT ->
                employer(sentence, hit, findings)
                        .ifPresent(found -> findings.positions()
                                .denials()
                                .never(found.value(), PhrasebookStatements.quote(sentence, hit, found.end())));
            default -> throw new IllegalArgumentException("denies no work: " + hit.meaning());
        }
    }

    private void isNot(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        Optional<Found<String>> wrong = title(sentence, hit.end()).filter(found -> isWhole(sentence, found.end()));
        if (wrong.isEmpty() || isSetRight(sentence, wrong.get().end())) {
            return;
        }
        String denied = findings.positions().titleNamed(wrong.get().value());
        Optional<Found<String>> right = sentence.is(mark(sentence, wrong.get().end()), words.words("but"))
                ? title(sentence, mark(sentence, wrong.get().end()) + 1)
                : Optional.empty();
        Evidence evidence = PhrasebookStatements.quote(
                sentence, hit, right.orElse(wrong.get()).end());
        right.ifPresentOrElse(
                found -> titledInstead(denied, found.value(), evidence, findings),
                () -> neverTitled(denied, evidence, findings));
    }

    /** Of what was said just now or, when it was not, of what is known. */
    private static void neverTitled(String title, Evidence evidence, Findings findings) {
        if (findings.holds(title)) {
            findings.positions().denials().title(title, evidence);
        } else {
            findings.retireAllHeld(
                    findings.held().stream()
                            .filter(held -> TITLES.contains(held.attribute()) && title.equalsIgnoreCase(held.value()))
                            .toList(),
                    evidence);
        }
    }

    private static void titledInstead(String wrong, String right, Evidence evidence, Findings findings) {
        if (findings.holds(wrong)) {
            findings.positions().denials().titleInstead(wrong, right, evidence);
        } else {
            findings.held().stream()
                    .filter(held -> held.attribute().equals(CurrentSituation.TITLE.name())
                            && wrong.equalsIgnoreCase(held.value()))
                    .forEach(held -> findings.correct(held, right, evidence));
        }
    }

    /** Whether another title follows, which is read for itself: "no soy camarero, soy cocinero". */
    private boolean isSetRight(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .anyMatch(at -> frames.at(sentence, at).stream()
                        .anyMatch(hit -> hit.meaning() == Meaning.IS
                                && title(sentence, hit.end()).isPresent()));
    }

    /** "Mi hermana es enfermera, no yo", "la enfermera es mi hermana", "eso era mi hermana". */
    boolean isOfAnother(Sentence sentence, Findings findings) {
        Evidence evidence = Quote.exactly(sentence, 0, sentence.size());
        int at = sentence.is(0, words.words("not")) && !sentence.hasWord(1) ? 2 : 0;
        if (sentence.is(at, words.words("that"))
                && sentence.is(at + 1, words.words("is"))
                && isRelative(sentence, at + 2)) {
            boolean whole = !sentence.hasWord(at + 4) && (!sentence.hasWord(at + 5) || isNotMe(sentence, at + 4));
            if (whole) {
                findings.takeBackLast(sentence, evidence);
            }
            return whole;
        }
        Optional<Found<String>> title = isRelative(sentence, 0) && sentence.is(2, words.words("is"))
                ? title(sentence, 3).filter(found -> isNotMe(sentence, found.end()))
                : theOne(sentence);
        title.ifPresent(found -> findings.positions().denials().neverWas(found.value(), evidence));
        return title.isPresent();
    }

    /** The enfermera of "la enfermera es mi hermana, no yo". */
    private Optional<Found<String>> theOne(Sentence sentence) {
        return (sentence.is(0, words.words("the")) ? title(sentence, 1) : Optional.<Found<String>>empty())
                .filter(found -> sentence.is(found.end(), words.words("is")) && isRelative(sentence, found.end() + 1))
                .filter(found -> !sentence.hasWord(found.end() + 3));
    }

    private boolean isRelative(Sentence sentence, int at) {
        return sentence.is(at, words.words("my")) && sentence.is(at + 1, words.words("relative"));
    }

    private boolean isNotMe(Sentence sentence, int at) {
        int not = mark(sentence, at);
        return sentence.is(not, words.words("not")) && sentence.is(not + 1, "yo") && !sentence.hasWord(not + 2);
    }

    private static int mark(Sentence sentence, int at) {
        return sentence.hasWord(at) ? at : at + 1;
    }

    private Optional<Found<String>> title(Sentence sentence, int from) {
        return names.title(sentence, sentence.is(from, words.words("article")) ? from + 1 : from);
    }

    /** One that is known, or is one by its name. */
    private Optional<Found<String>> employer(Sentence sentence, Hit<Meaning> hit, Findings findings) {
        return names.workplace(sentence, hit.end(), sentence.is(hit.end() - 1, "para"))
                .filter(found -> found.value().employer())
                .map(found -> new Found<>(found.value().name(), found.end()))
                .or(() -> names.capitals(sentence, hit.end())
                        .filter(found -> findings.positions().isEmployer(found.value())))
                .filter(found -> isWhole(sentence, found.end()));
    }

    private boolean isWhole(Sentence sentence, int end) {
        return !sentence.hasWord(end) || sentence.is(end, words.words("but")) || sentence.is(end, "ya");
    }
}
