package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.TextLine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds whose résumé it is: what looks like a name and is set largest, stands first, or is spelled in the e-mail address. */
final class NameFinder {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\.?");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "de la", "la", "van", "von", "der", "den", "da", "dos", "do", "bin", "ibn", "al", "el", "di",
            "le", "ter", "zu", "y", "e");
    private static final Pattern DOCUMENT_WORD = Pattern.compile(
            "(?iU)^(?:resume|résumé|cv|curriculum vitae|lebenslauf)(?:\\s+(?:of|von|de))?[\\s:–—-]+|[\\s:|–—-]+(?:resume|résumé|cv|curriculum vitae|lebenslauf)$");
    private static final Pattern DOCUMENT_TITLE =
            Pattern.compile("(?iU)[^\\p{L}]*(?:resume|résumé|cv|curriculum vitae|lebenslauf|hoja de vida)[^\\p{L}]*");
    private static final Pattern ADDRESS_WORD =
            Pattern.compile("(?i)^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl|sr|sra)\\.?[\\s-]+)+");
    private static final int FIRST_LINES = 4;
    private static final int ENOUGH = 3;

    private record Candidate(Snippet snippet, double score) {}

    private final List<TextLine> lines;
    private final double largest;
    private final double textSize;
    private final Set<String> mailWords;

    private NameFinder(List<TextLine> lines) {
        this.lines = lines.stream().filter(line -> line.page() == 1).toList();
        this.largest = this.lines.stream()
                .filter(line ->
                        line.text().codePoints().filter(Character::isLetter).count() > 3)
                .filter(line -> !DOCUMENT_TITLE.matcher(line.text()).matches())
                .filter(line -> SectionHeadings.kindOf(line.text()).isEmpty())
                .mapToDouble(TextLine::fontSize)
                .max()
                .orElse(0);
        this.textSize = Sections.textSize(lines);
        this.mailWords = mailWords(this.lines);
    }

    static Optional<Snippet> find(List<TextLine> lines) {
        return new NameFinder(lines).find();
    }

    /** The name as people write it: not in capitals. */
    static String written(Snippet name) {
        String text = name.text().replaceAll("\\s+", " ");
        boolean capitals = List.of(text.split(" ")).stream()
                .filter(word -> word.length() > 2)
                .allMatch(word ->
                        2 * word.codePoints().filter(Character::isUpperCase).count() > word.length());
        if (!capitals) {
            return text;
        }
        Matcher letters = Pattern.compile("\\p{L}+").matcher(text);
        return letters.replaceAll(found -> Matcher.quoteReplacement(
                found.group().substring(0, 1) + found.group().substring(1).toLowerCase(Locale.ROOT)));
    }

    private Optional<Snippet> find() {
        return Stream.concat(
                        lines.stream().flatMap(line -> Snippets.split(Snippet.whole(line), Snippets.STRONG).stream()),
                        overTwoLines())
                .map(NameFinder::bare)
                .filter(NameFinder::looksLikeAName)
                .map(snippet -> new Candidate(snippet, score(snippet)))
                .filter(candidate -> candidate.score() >= ENOUGH)
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(
                                candidate -> -lines.indexOf(candidate.snippet().line())))
                .map(Candidate::snippet);
    }

    /** A first name set above the last name. */
    private Stream<Snippet> overTwoLines() {
        return IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).fontSize() >= largest - 0.1
                        && Math.abs(lines.get(at - 1).fontSize() - lines.get(at).fontSize()) < 0.1)
                .mapToObj(at -> Snippet.whole(lines.get(at - 1), lines.get(at)))
                .filter(snippet -> snippet.text().split("\\s+").length <= 3);
    }

    private double score(Snippet snippet) {
        TextLine line = snippet.line();
        double score = line.fontSize() >= largest - 0.1 && largest > 1.15 * textSize ? 3 : 0;
        long inMail = List.of(snippet.text().toLowerCase(Locale.ROOT).split("[\\s-]+")).stream()
                .filter(word -> word.length() > 2
                        && mailWords.stream()
                                .anyMatch(mail -> mail.contains(folded(word)) || mail.contains(spelledOut(word))))
                .count();
        score += Math.min(3, 1.5 * inMail);
        score += lines.indexOf(line) < FIRST_LINES ? 1 : 0;
        // A text without sizes says only where a line stands.
        return largest == 0 && line.equals(lines.get(0)) ? score + 2 : score;
    }

    private static Snippet bare(Snippet snippet) {
        Snippet bare = snippet;
        for (Pattern around : List.of(DOCUMENT_WORD, ADDRESS_WORD)) {
            Matcher matcher = around.matcher(bare.text());
            if (matcher.find()) {
                bare = (matcher.start() == 0
                                ? bare.part(matcher.end(), bare.text().length())
                                : bare.part(0, matcher.start()))
                        .trimmed();
            }
        }
        List<Snippet> parts = Snippets.split(bare, Snippets.COMMA);
        // "Jane Roe, PhD"
        return parts.size() > 1 && Degrees.at(parts.get(1).text()).isPresent() ? parts.get(0) : bare;
    }

    private static boolean looksLikeAName(Snippet snippet) {
        String text = snippet.text();
        List<String> words = List.of(text.split("\\s+"));
        long names = words.stream().filter(word -> WORD.matcher(word).matches()).count();
        boolean shaped = words.size() >= 2
                && words.size() <= 6
                && names >= 2
                && words.stream()
                        .allMatch(word ->
                                WORD.matcher(word).matches() || PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
        return shaped
                && SectionHeadings.kindOf(text).isEmpty()
                && words.stream().noneMatch(TitleWords::isTitle)
                && OrganisationWords.score(text) < 1
                && !Places.isPlace(snippet)
                && DateSpan.in(text).isEmpty();
    }

    private static Set<String> mailWords(List<TextLine> lines) {
        return lines.stream()
                .map(line -> ContactReader.EMAIL.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String folded(String word) {
        return java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** German addresses write ö as oe. */
    private static String spelledOut(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }
}
