package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.conversation.Speaker;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.AttributeType;
import dev.coach.core.domain.profile.CodeList;
import dev.coach.core.domain.profile.Money;
import dev.coach.core.domain.profile.Reading;
import dev.coach.core.extraction.Utterance;
import dev.coach.core.extraction.conversation.PhrasebookAnswers.Opening;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.phrasebook.Folded;
import dev.coach.core.extraction.conversation.phrasebook.Pays;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.lexicon.Phrasebook;
import dev.coach.core.extraction.lexicon.Phrases.Found;
import dev.coach.core.schema.EducationSummary.EducationLevel;
import dev.coach.core.schema.Skills;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

// Longer than 250 lines because it says of every type of value how it is written.
/**
 * Reads what people write into their profile in Spanish: "45.000 € al año", "dos años y medio", "española". Every word must be
 * understood: one that is not makes it nothing. Pure; safe for several threads.
 */
final class WrittenSpanish {
    private static final String LANGUAGE = "es";
    private static final Phrasebook WORDS = Phrasebook.of(LANGUAGE);
    private static final Pays PAYS = new Pays(WORDS);
    private static final Frames<Opening> OPENINGS = Frames.load(LANGUAGE + "/answers", Opening.class);
    private static final Map<String, Frames<String>> CHOICES = Frames.loadGroups(LANGUAGE + "/choices");
    private static final SpanishFigures FIGURES = new SpanishFigures(WORDS);
    private static final SpanishTimes TIMES = new SpanishTimes(WORDS);

    private static final Set<String> BEFORE = WORDS.words("before-written");
    private static final Set<String> BEHIND = WORDS.words("behind-written");
    private static final Set<String> BETWEEN = WORDS.words("between-written");
    private static final Set<String> NET = WORDS.words("net");
    private static final Set<String> AROUND_YES = Set.of("gracias", "todavia", "aun");
    private static final Pattern UNITED_STATES = Pattern.compile("(?i)\\bEE\\.? ?UU\\b\\.?");
    private static final Set<String> DOLLARS = Set.of("dolar", "dolares", "$");
    private static final Map<String, String> LEVELS = Map.of(
            "principiante", "1",
            "basico", "2",
            "basica", "2",
            "intermedio", "3",
            "intermedia", "3",
            "avanzado", "4",
            "avanzada", "4",
            "experto", "5",
            "experta", "5");
    private static final Set<String> LIMITS = Set.of("menos", "mas");
    private static final Set<String> PESOS = Set.of("peso", "pesos");

    private WrittenSpanish() {}

    /** Its canonical form, or why it cannot be true; empty when it is not understood. */
    static Optional<Reading<String>> read(
            Attribute<?> attribute, String written, LocalDate today, @Nullable String dollar) {
        return sentence(written, today.equals(LocalDate.MAX) ? null : today)
                .flatMap(text -> read(attribute, text, written, today, dollar));
    }

    /** The one sentence that was written, without accents. */
    private static Optional<Sentence> sentence(String written, @Nullable LocalDate day) {
        String text = UNITED_STATES.matcher(written.strip()).replaceAll("EEUU");
        List<Sentence> sentences = Folded.sentences(new Utterance(0, Speaker.COACHEE, text, null, day));
        return sentences.size() == 1 ? Optional.of(sentences.getFirst()) : Optional.empty();
    }

    private static Optional<Reading<String>> read(
            Attribute<?> attribute, Sentence text, String written, LocalDate today, @Nullable String dollar) {
        return switch (attribute.type()) {
            case AttributeType.Pay pay -> pay(text, written, dollar);
            case AttributeType.Month month ->
                TIMES.month(text, attribute.past()).map(reading -> canonical(attribute, reading, today));
            case AttributeType.Day date ->
                TIMES.day(text, attribute.past()).map(reading -> canonical(attribute, reading, today));
            case AttributeType.WholeNumber number when WrittenValue.isYear(attribute) -> year(attribute, text, today);
            case AttributeType.WholeNumber number -> figures(attribute, text, today);
            case AttributeType.Decimal decimal -> figures(attribute, text, today);
            case AttributeType.Percent percent -> figures(attribute, text, today);
            case AttributeType.Scale scale ->
                figures(attribute, text, today).or(() -> level(attribute, text).map(Reading.Accepted::new));
            case AttributeType.YesNo yesNo -> yesOrNo(text).map(Reading.Accepted::new);
            case AttributeType.Choice<?> choice ->
                one(text, at -> choice(choice.values(), text, at))
                        .<Reading<String>>map(Reading.Accepted::new)
                        .or(() -> Bands.areIn(choice.allowed()) ? figures(attribute, text, today) : Optional.empty());
            case AttributeType.Choices<?> choices ->
                several(text, at -> choice(choices.values(), text, at))
                        .map(all -> canonical(attribute, new Reading.Accepted<>(all), today));
            case AttributeType.Listed listed ->
                one(text, at -> code(attribute, listed.list(), text, at)).map(Reading.Accepted::new);
            case AttributeType.ListedSet listed ->
                several(text, at -> code(attribute, listed.list(), text, at))
                        .map(all -> canonical(attribute, new Reading.Accepted<>(all), today));
            case AttributeType.Months months -> Optional.empty();
            case AttributeType.Text words -> Optional.empty();
            case AttributeType.Address address -> Optional.empty();
            case AttributeType.Shaped shaped -> Optional.empty();
        };
    }

    private static Reading<String> canonical(Attribute<?> attribute, Reading<String> reading, LocalDate today) {
        return reading instanceof Reading.Accepted<String>(String value)
                ? WrittenValue.canonical(attribute, value, today)
                : reading;
    }

    private static Optional<Reading<String>> pay(Sentence text, String written, @Nullable String dollar) {
        if (holds(text, LIMITS)) {
            return Optional.empty();
        }
        Optional<Money> read = money(text);
        if (read.isEmpty()) {
            return sentence(written + " al mes", null)
                    .flatMap(WrittenSpanish::money)
                    .map(monthly -> new Reading.Rejected<>(WrittenPay.withoutPeriod(written)));
        }
        return read.map(money -> {
            if (holds(text, NET)) {
                return new Reading.Rejected<>(
                        "must be pay before tax, such as 2300 EUR a month; this is what is left of it");
            }
            boolean dollars = holds(text, DOLLARS);
            boolean named = money.currency() != null || !dollars && !holds(text, PESOS);
            if (!named && (!dollars || dollar == null)) {
                return new Reading.Rejected<>("must name the currency by its code, such as USD, MXN or ARS");
            }
            return new Reading.Accepted<>(
                    (named ? money : new Money(money.amount(), dollar, money.period())).toString());
        });
    }

    private static Optional<Money> money(Sentence text) {
        return one(text, at -> PAYS.read(text, at));
    }

    private static Optional<Reading<String>> year(Attribute<?> attribute, Sentence text, LocalDate today) {
        return TIMES.month(text, attribute.past()).map(reading -> switch (canonical(
                WrittenValue.asMonth(attribute, attribute.past()), reading, today)) {
            case Reading.Accepted<String>(String date) ->
                WrittenValue.canonical(attribute, date.substring(0, 4), today);
            case Reading.Rejected<String> rejected -> rejected;
        });
    }

    /** As the same in English; the reason only where it does not speak of words that nobody wrote. */
    private static Optional<Reading<String>> figures(Attribute<?> attribute, Sentence text, LocalDate today) {
        return FIGURES.inEnglish(text)
                .map(english -> WrittenValue.inEnglish(attribute, english, today))
                .filter(reading -> !(reading instanceof Reading.Rejected<String>(String reason))
                        || !reason.startsWith("holds words"));
    }

    private static Optional<String> level(Attribute<?> attribute, Sentence text) {
        return attribute.equals(Skills.LEVEL)
                ? one(text, at -> Optional.ofNullable(LEVELS.get(text.form(at))).map(step -> new Found<>(step, at + 1)))
                : Optional.empty();
    }

    private static Optional<String> yesOrNo(Sentence text) {
        List<Opening> said = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            int from = at;
            Optional<Frames.Hit<Opening>> hit = OPENINGS.at(text, at).stream()
                    .filter(opening -> opening.meaning() != Opening.LEAD_IN)
                    .max(Comparator.comparingInt(Frames.Hit::end));
            hit.ifPresent(opening -> said.add(opening.meaning()));
            if (hit.isEmpty() && !text.is(from, AROUND_YES) && !isPause(text, from)) {
                return Optional.empty();
            }
            at = hit.map(Frames.Hit::end).orElse(from + 1);
        }
        List<Opening> distinct = said.stream().distinct().toList();
        boolean one = distinct.size() == 1;
        return one && distinct.contains(Opening.YES)
                ? Optional.of("true")
                : one && distinct.contains(Opening.NO) ? Optional.of("false") : Optional.empty();
    }

    private static Optional<Found<String>> choice(Class<?> values, Sentence text, int at) {
        String name = values.getName();
        Frames<String> frames =
                CHOICES.get(name.substring(name.lastIndexOf('.') + 1).replace('$', '.'));
        return frames == null
                ? Optional.empty()
                : frames.at(text, at).stream()
                        .max(Comparator.comparingInt(Frames.Hit::end))
                        .map(hit -> new Found<>(
                                hit.meaning().toLowerCase(Locale.ROOT),
                                values == EducationLevel.class && text.is(hit.end(), "en") ? text.size() : hit.end()));
    }

    private static Optional<Found<String>> code(Attribute<?> attribute, CodeList list, Sentence text, int at) {
        Optional<Found<String>> found = switch (list) {
            case COUNTRY -> {
                Optional<Found<String>> country = WORDS.longestAt("country", text, at);
                yield country.isEmpty() && attribute.name().endsWith("nationality")
                        ? WORDS.longestAt("nationality", text, at)
                        : country;
            }
            case LANGUAGE -> WORDS.longestAt("language", text, at);
            case CURRENCY -> WORDS.longestAt("currency", text, at);
            case TIME_ZONE -> Optional.empty();
        };
        return found.filter(code -> !code.value().equals("-"));
    }

    /** The one value that is named, with nothing but harmless words around it. */
    static <V> Optional<V> one(Sentence text, IntFunction<Optional<Found<V>>> reader) {
        int at = 0;
        Optional<Found<V>> found = reader.apply(0);
        while (found.isEmpty() && at < text.size() && text.is(at, BEFORE)) {
            at++;
            found = reader.apply(at);
        }
        return found.filter(value -> isHarmless(text, value.end())).map(Found::value);
    }

    private static boolean isHarmless(Sentence text, int from) {
        for (int at = from; at < text.size(); at++) {
            if (!isPause(text, at) && !text.is(at, BEHIND)) {
                return false;
            }
        }
        return true;
    }

    /** All that are named, with nothing but harmless words before and between them. */
    private static Optional<String> several(Sentence text, IntFunction<Optional<Found<String>>> reader) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<Found<String>> found = reader.apply(at);
            found.ifPresent(value -> values.add(value.value()));
            if (found.isEmpty() && !isPause(text, at) && !text.is(at, BEFORE) && !text.is(at, BETWEEN)) {
                return Optional.empty();
            }
            at = found.map(Found::end).orElse(at + 1);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    static boolean isPause(Sentence text, int at) {
        return text.is(at, Set.of(",", ".", "!", ";", "¡"));
    }

    private static boolean holds(Sentence text, Set<String> forms) {
        return text.words().stream().anyMatch(word -> forms.contains(word.form()));
    }
}
