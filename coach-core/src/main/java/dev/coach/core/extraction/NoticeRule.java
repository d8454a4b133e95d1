package dev.coach.core.extraction;

import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.extraction.NumberReader.Duration;
import dev.coach.core.extraction.NumberReader.Unit;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.CurrentSituation;
import java.util.Optional;

/** The notice to be given before leaving. */
final class NoticeRule implements Rule {
    private final Frames<Boolean> before = new Frames<Boolean>()
            .with(
                    true,
                    "my notice period is",
                    "my notice is",
                    "i have a notice period of",
                    "with a notice period of",
                    "my notice period would be");
    private final Frames<Boolean> around = new Frames<Boolean>()
            .with(
                    true,
                    "i _ have [a]",
                    "i _ have to give",
                    "i _ need to give",
                    "i must give",
                    "i am on [a]",
                    "i would have|need to give",
                    "i will have|need to give",
                    "i _ give");

    private final NumberReader numbers;

    NoticeRule(Vocabulary vocabulary) {
        this.numbers = new NumberReader(vocabulary.numbers());
    }

    @Override
    public void read(Sentence sentence, Findings findings) {
        for (Hit<Boolean> hit : before.in(sentence)) {
            weeks(sentence, hit.start(), numbers.duration(sentence, hit.end()), findings);
        }
        for (int at = 0; at < sentence.size(); at++) {
            for (Hit<Boolean> hit : around.at(sentence, at)) {
                Optional<Found<Duration>> duration = numbers.duration(sentence, hit.end())
                        .or(() -> hyphenated(sentence, hit.end()))
                        .flatMap(found -> behindNotice(sentence, found));
                weeks(sentence, hit.start(), duration, findings);
            }
        }
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
