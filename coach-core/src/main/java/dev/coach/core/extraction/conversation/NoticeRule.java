package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Evidence;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.phrase.Confidence;
import dev.coach.core.extraction.conversation.phrase.NumberReader;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Unit;
import dev.coach.core.extraction.conversation.phrase.Vocabulary;
import dev.coach.core.extraction.conversation.text.Quote;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.CurrentSituation;
import java.util.Optional;

/** The notice to be given before leaving. */
final class NoticeRule implements Rule {
    private enum Meaning {
        /** "My notice period is": a span of time follows. */
        PERIOD_IS,
        /** "I have to give": a span of time and "notice" follow. */
        GIVES,
        /** "I don't have a notice period". */
        NONE
    }

    private final Frames<Meaning> frames = Frames.load("notice", Meaning.class);

    private final NumberReader numbers;

    NoticeRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Meaning> hit : frames.at(sentence, at)) {
                if (hit.meaning() != Meaning.NONE) {
                    weeks(sentence, hit.start(), notice(sentence, hit), findings);
                } else if (Assertion.holdsNow(sentence, hit.start(), hit.end())) {
                    Evidence evidence = Quote.of(sentence, hit.start(), hit.end());
                    findings.retire(CurrentSituation.NOTICE_PERIOD_WEEKS, Confidence.USUAL, evidence);
                }
            }
        }
    }

    private Optional<Found<Duration>> notice(Sentence sentence, Hit<Meaning> hit) {
        return switch (hit.meaning()) {
            case PERIOD_IS -> numbers.duration(sentence, hit.end());
            case GIVES ->
                numbers.duration(sentence, hit.end())
                        .or(() -> hyphenated(sentence, hit.end()))
                        .flatMap(found -> behindNotice(sentence, found));
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Found<Duration>> behindNotice(Sentence sentence, Found<Duration> duration) {
        int notice = sentence.hasWord(duration.end()) ? duration.end() : duration.end() + 1;
        return sentence.is(notice, "notice")
                ? Optional.of(new Found<>(duration.value(), notice + 1))
                : Optional.empty();
    }

    /** "a four-week notice period", "a 3-month notice period". */
    private Optional<Found<Duration>> hyphenated(Sentence sentence, int at) {
        String form = sentence.form(at);
        int hyphen = form.lastIndexOf('-');
        if (hyphen <= 0 || form.length() > 20) {
            return Optional.empty();
        }
        Optional<Unit> unit = switch (form.substring(hyphen + 1)) {
            case "week" -> Optional.of(Unit.WEEKS);
            case "month" -> Optional.of(Unit.MONTHS);
            default -> Optional.empty();
        };
        return unit.flatMap(known -> numbers.number(form.substring(0, hyphen))
                .map(amount -> new Found<>(new Duration(amount, known), at + 1)));
    }

    private static void weeks(Sentence sentence, int from, Optional<Found<Duration>> duration, Findings findings) {
        duration.filter(found -> Assertion.holdsNow(sentence, from, found.end()))
                .ifPresent(found -> findings.add(
                        CurrentSituation.NOTICE_PERIOD_WEEKS,
                        Long.toString(Math.round(found.value().in(Unit.WEEKS))),
                        found.value().confidence(Confidence.PLAIN),
                        Quote.of(sentence, from, found.end())));
    }
}
