package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrase.NumberReader.Duration;
import dev.coach.core.extraction.conversation.phrasebook.Quantities;
import dev.coach.core.extraction.conversation.phrasebook.Times;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says figures and spans of time in English that were written in Spanish, so that one reading decides what they can mean: "2 days a
 * week" of "2 días a la semana", "2.5 years" of "dos años y medio".
 */
final class SpanishFigures {
    /** What is said the same in English; the empty text for what changes nothing. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("mas o menos", "about"),
            Map.entry("a la semana", "a week"),
            Map.entry("por semana", "a week"),
            Map.entry("semanales", "a week"),
            Map.entry("al dia", "a day"),
            Map.entry("por dia", "a day"),
            Map.entry("diarias", "a day"),
            Map.entry("al mes", "a month"),
            Map.entry("por ciento", "%"),
            Map.entry("hasta", "up to"),
            Map.entry("como maximo", ""),
            Map.entry("como mucho", ""),
            Map.entry("ninguno", "none"),
            Map.entry("ninguna", "none"),
            Map.entry("nadie", "nobody"),
            Map.entry("nunca", "never"),
            Map.entry("la mitad", "half"),
            Map.entry("la mitad de mi tiempo", "half"),
            Map.entry("cada trayecto", ""),
            Map.entry("por trayecto", ""),
            Map.entry("de experiencia", ""),
            Map.entry("minutos", "minutes"),
            Map.entry("minuto", "minutes"),
            Map.entry("min", "minutes"),
            Map.entry("horas", "hours"),
            Map.entry("hora", "hours"),
            Map.entry("dias", "days"),
            Map.entry("puntos", "points"),
            Map.entry("ano y medio", "1.5 years"),
            Map.entry("mes y medio", "1.5 months"),
            Map.entry("hora y media", "1.5 hours"),
            Map.entry("y", "and"),
            Map.entry("punto", "points"));

    private static final Set<String> OUT_OF = Set.of("de", "sobre");
    private static final Set<String> ARTICLES = Set.of("un", "una", "el", "la", "los", "las");

    private final Frames<String> same = Frames.of(SAME);
    private final Set<String> before;
    private final Set<String> people;
    private final Quantities quantities;
    private final Times times;

    SpanishFigures(Phrasebook words) {
        this.before = words.words("before-written");
        this.people = words.words("people");
        this.quantities = new Quantities(words);
        this.times = new Times(words);
    }

    /** The whole of it; empty when a word is not understood. */
    Optional<String> inEnglish(Sentence text) {
        StringBuilder english = new StringBuilder();
        boolean figure = false;
        int at = 0;
        while (at < text.size()) {
            Optional<Found<String>> word =
                    figure && text.is(at, OUT_OF) && figure(text, at + 1).isPresent()
                            ? Optional.of(new Found<>("out of", at + 1))
                            : next(text, at);
            if (word.isEmpty() && (figure || !text.is(at, before))) {
                return Optional.empty();
            }
            figure |= word.isPresent() && word.get().value().matches(".*\\d.*");
            word.ifPresent(found -> english.append(found.value()).append(' '));
            at = word.map(Found::end).orElse(at + 1);
        }
        return Optional.of(english.toString().strip()).filter(all -> !all.isEmpty());
    }

    private Optional<Found<String>> next(Sentence text, int at) {
        if (text.is(at, "desde")) {
            return times.date(text, at + 1)
                    .map(date -> new Found<>(
                            "since "
                                    + inEnglish(
                                            date.value().month(), date.value().year()),
                            date.end()));
        }
        Optional<Found<String>> said = same.at(text, at).stream()
                .max(Comparator.comparingInt(Frames.Hit::end))
                .map(hit -> new Found<>(hit.meaning(), hit.end()));
        if (said.isPresent()) {
            return said;
        }
        if (text.is(at, "%") || WrittenSpanish.isPause(text, at)) {
            return Optional.of(new Found<>(text.is(at, "%") ? "%" : "", at + 1));
        }
        if (text.is(at, people)) {
            return Optional.of(new Found<>("people", at + 1));
        }
        // "Más de diez años" are ten at least; of other amounts it may mean a limit.
        if (text.is(at, "mas") && text.is(at + 1, "de")) {
            return quantities.duration(text, at + 2).map(span -> new Found<>("over " + span(span.value()), span.end()));
        }
        // "Hasta un 20 %".
        if (text.is(at, ARTICLES) && quantities.amount(text, at + 1).isPresent()) {
            return Optional.of(new Found<>("", at + 1));
        }
        return text.is(at, Set.of("menos", "mas")) ? Optional.empty() : figure(text, at);
    }

    private Optional<Found<String>> figure(Sentence text, int at) {
        return quantities
                .duration(text, at)
                .map(span -> new Found<>(span(span.value()), span.end()))
                .or(() -> quantities
                        .amount(text, at)
                        .map(amount -> hours(text, amount.value().value(), amount.end())));
    }

    /** "1.5 hours" of "una hora y media", or the bare amount. */
    private static Found<String> hours(Sentence text, double amount, int end) {
        boolean half = text.is(end, Set.of("hora", "horas")) && text.is(end + 1, "y") && text.is(end + 2, "media");
        return half ? new Found<>(plain(amount + 0.5) + " hours", end + 3) : new Found<>(plain(amount), end);
    }

    private static String span(Duration span) {
        return plain(span.amount().value()) + " " + span.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String plain(double amount) {
        return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
    }

    private static String inEnglish(@Nullable Integer month, int year) {
        return month == null
                ? Integer.toString(year)
                : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }
}
