package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.Claim;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.extraction.conversation.phrase.DateReader;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** "I didn't start in 2019, I started in 2020": of the only thing that is known to have that date. */
final class DateCorrection {
    private static final Set<String> BEFORE_DATE = Set.of("in", "since", "from", "until", "till", "by", "was", "to");

    private static final Set<String> BEGINNING = Set.of("start", "begin", "join", "started", "began", "joined");
    private static final Set<String> ENDING =
            Set.of("leave", "finish", "end", "quit", "graduate", "left", "finished", "ended", "graduated");

    private final DateReader dates;

    DateCorrection(Vocabulary vocabulary) {
        this.dates = new DateReader(vocabulary.numbers());
    }

    /** Whether the sentence sets a date right. */
    boolean correct(Sentence sentence, Findings findings) {
        return denied(sentence, findings) || saidAnew(sentence, findings);
    }

    /** "I left in 2013", right behind a sentence that says of one thing alone that it ended in 2015. */
    private boolean saidAnew(Sentence sentence, Findings findings) {
        int verb = sentence.is(0, "actually") ? 2 : 1;
        int from = sentence.is(verb + 1, "there") ? verb + 2 : verb + 1;
        boolean begins = sentence.is(verb, BEGINNING);
        boolean told = sentence.is(verb - 1, "i") && (begins || sentence.is(verb, ENDING)) && sentence.is(from, "in");
        Optional<Found<PartialDate>> date = told
                ? dates.read(sentence, from + 1).filter(found -> !sentence.hasWord(found.end()))
                : Optional.empty();
        if (date.isEmpty() || !findings.ofSentence().isEmpty()) {
            return false;
        }
        List<Claim> said = findings.sentenceBefore().stream()
                .filter(claim -> claim.operation() == Operation.ASSERT
                        && claim.attribute().endsWith(begins ? ".start_date" : ".end_date"))
                .toList();
        boolean one = said.stream().map(Claim::item).distinct().count() == 1;
        if (one) {
            findings.correct(
                    said.getLast(),
                    date.get().value().toString(),
                    Quote.exactly(sentence, 0, date.get().end()));
        }
        return one;
    }

    private boolean denied(Sentence sentence, Findings findings) {
        int not = not(sentence);
        int mark = IntStream.range(not, sentence.size())
                .filter(at -> !sentence.hasWord(at) || sentence.is(at, "but"))
                .findFirst()
                .orElse(sentence.size());
        Optional<Found<PartialDate>> behind = behindNot(sentence, not);
        Optional<Found<PartialDate>> wrong = behind.or(() -> firstDate(sentence, not, mark));
        Optional<Found<PartialDate>> right =
                behind.isPresent() ? firstDate(sentence, 0, not) : firstDate(sentence, mark, sentence.size());
        if (wrong.isEmpty() || right.isEmpty() || !Assertion.heldBefore(sentence, subject(sentence, not), mark)) {
            return false;
        }
        String value = wrong.get().value().toString();
        List<Held> meant = Stream.concat(
                        findings.recent().stream().flatMap(claim -> Held.of(claim).stream()), findings.held().stream())
                .filter(held -> held.declared().type() instanceof AttributeType.Month
                        && held.value().equals(value)
                        && isOfItsEnd(sentence, mark, held))
                .toList();
        if (meant.isEmpty()) {
            return false;
        }
        boolean one = meant.stream().map(Held::attribute).distinct().count() == 1
                && findings.held().stream().filter(meant::contains).count() <= 1;
        boolean said = findings.ofSentence().stream()
                .anyMatch(claim -> claim.operation() == Operation.ASSERT
                        && claim.attribute().equals(meant.getFirst().attribute()));
        if (!one || said) {
            return false;
        }
        findings.correct(
                meant.getFirst(),
                right.get().value().toString(),
                Quote.exactly(sentence, 0, right.get().end()));
        return true;
    }

    /** "I didn't leave in 2014" speaks of no beginning. */
    private static boolean isOfItsEnd(Sentence sentence, int mark, Held held) {
        Set<String> others = held.attribute().endsWith(".start_date") ? ENDING : BEGINNING;
        return IntStream.range(0, mark).noneMatch(at -> sentence.is(at, others));
    }

    private static int subject(Sentence sentence, int not) {
        return IntStream.iterate(not, at -> at >= 0, at -> at - 1)
                .filter(at -> sentence.is(at, "i"))
                .findFirst()
                .orElse(0);
    }

    private static int not(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(at -> sentence.is(at, "not"))
                .findFirst()
                .orElse(sentence.size());
    }

    /** The 2014 of "I left in 2013, not 2014". */
    private Optional<Found<PartialDate>> behindNot(Sentence sentence, int not) {
        int at = sentence.is(not + 1, BEFORE_DATE) ? not + 2 : not + 1;
        return sentence.hasWord(not - 1)
                ? Optional.empty()
                : dates.read(sentence, at).filter(found -> !sentence.hasWord(found.end()));
    }

    /** The first date that stands alone between these places. */
    private Optional<Found<PartialDate>> firstDate(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> sentence.is(at, BEFORE_DATE))
                .mapToObj(at -> dates.read(sentence, at + 1))
                .flatMap(Optional::stream)
                .filter(found -> !sentence.hasWord(found.end()) || found.end() == to)
                .findFirst();
    }
}
