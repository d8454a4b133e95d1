package dev.coach.core.extraction.resume;

import dev.coach.core.domain.profile.PartialDate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds {@link DateSpan}s. */
final class DateSpans {
    /** Month names by number from 1: English, Spanish, French, German; abbreviations are their beginnings of three letters and more. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "enero", "janvier", "januar", "jänner"),
            List.of("february", "febrero", "février", "februar"),
            List.of("march", "marzo", "mars", "märz"),
            List.of("april", "abril", "avril", "avr"),
            List.of("may", "mayo", "mai"),
            List.of("june", "junio", "juin", "juni"),
            List.of("july", "julio", "juillet", "juli"),
            List.of("august", "agosto", "août"),
            List.of("september", "septiembre", "septembre"),
            List.of("october", "octubre", "octobre", "oktober"),
            List.of("november", "noviembre", "novembre"),
            List.of("december", "diciembre", "décembre", "dezember"));

    private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String MONTH = "(?:"
            + String.join(
                    "|",
                    MONTH_NUMBERS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")\\.?";
    private static final String SEASON =
            "(?:spring|summer|fall|autumn|winter|primavera|verano|otoño|invierno|printemps|été|automne|hiver|frühling|sommer|herbst)";
    private static final String DAY = "[0-3]?\\d(?:st|nd|rd|th|er|\\.)?";

    private static final String POINT = String.join(
            "|",
            DAY + "\\s+(?:de\\s+)?" + MONTH + ",?\\s+(?:de\\s+)?" + YEAR,
            MONTH + "\\s+" + DAY + ",\\s*" + YEAR,
            MONTH + "[\\s,/-]{0,3}(?:de\\s+|del\\s+)?" + YEAR,
            SEASON + "(?:semester)?\\s+" + YEAR,
            YEAR + "\\s?[/.-]\\s?(?:0[1-9]|1[0-2])(?:[/.-][0-3]\\d)?(?![\\d])",
            "[0-3]?\\d[/.][0-3]?\\d[/.]" + YEAR,
            "(?:0?[1-9]|1[0-2])\\s?[/.-]\\s?" + YEAR,
            YEAR);

    private static final String OPEN =
            "(?:present|current|currently|now|today|ongoing|date|actualidad|actual|presente|hoy|présent|aujourd['’]hui|en cours|ce jour|heute|laufend|jetzt|dato)";
    private static final String TO =
            "(?:\\s*[–—−‒‐~→-]+\\s*|\\s+(?:to|until|till|through|thru|bis|à|a|au|al|hasta)\\s+(?:la\\s+)?)";
    private static final String SINCE = "(?:since|seit|depuis|desde|from|ab)\\s+";
    private static final String NOT_BEFORE = "(?<![\\p{L}\\d.,/])";
    private static final String NOT_AFTER = "(?![\\p{L}\\d]|[.,/]\\d)";

    private static final Pattern SPAN = Pattern.compile(
            NOT_BEFORE
                    + "(?<since>" + SINCE + ")?"
                    + "(?:(?<lone>" + MONTH + ")" + TO + "(?<close>" + MONTH + "\\s+" + YEAR + ")"
                    + "|(?<start>" + POINT + ")(?:" + TO + "(?:(?<end>" + POINT + ")|(?<open>" + OPEN
                    + ")|(?<short>\\d{2})))?)"
                    + NOT_AFTER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DURATION = Pattern.compile(
            "(?<![\\p{L}\\d])\\d+(?:[.,]\\d)?\\+?\\s*(?:years?|yrs?|months?|mos?|weeks?|años?|mes(?:es)?|ans?|mois|jahre?|monate?)(?!\\p{L})\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR_FIRST = Pattern.compile("(" + YEAR + ")\\s?[/.-]\\s?(\\d{2}).*");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s?[/.-]\\s?(" + YEAR + ")");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})[/.](" + YEAR + ")");
    private static final Pattern A_YEAR = Pattern.compile(YEAR);
    private static final Pattern A_MONTH =
            Pattern.compile(NOT_BEFORE + MONTH, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateSpans() {}

    static List<DateSpan> in(String text) {
        List<DateSpan> spans = new ArrayList<>();
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            span(matcher).ifPresent(spans::add);
        }
        return spans;
    }

    static String withoutDurations(String text) {
        return DURATION.matcher(text).replaceAll(" ").replaceAll("(?<!\\p{L})(?:and|y|et|und)(?!\\p{L})", " ");
    }

    /** Whether a text says nothing but how long something took: "2 years 10 months". */
    static boolean isDuration(String text) {
        return DURATION.matcher(text).find()
                && withoutDurations(text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Optional<DateSpan> span(Matcher found) {
        PartialDate start;
        PartialDate end;
        if (found.group("close") != null) {
            end = point(found.group("close"));
            start = end == null ? null : atMonth(end.year(), month(found.group("lone")));
        } else {
            start = point(found.group("start"));
            end = start == null ? null : end(start, found);
        }
        if (start == null || (end != null && end.compareTo(start) < 0 && end.year() != start.year())) {
            return Optional.empty();
        }
        boolean open = found.group("open") != null || (found.group("since") != null && end == null);
        return Optional.of(new DateSpan(start, end, open, found.start(), found.end()));
    }

    private static @Nullable PartialDate end(PartialDate start, Matcher found) {
        if (found.group("end") != null) {
            return point(found.group("end"));
        }
        String shortYear = found.group("short");
        return shortYear == null ? null : new PartialDate(start.year() / 100 * 100 + Integer.parseInt(shortYear), null);
    }

    private static @Nullable PartialDate point(String written) {
        Matcher yearMatcher = A_YEAR.matcher(written);
        if (!yearMatcher.find()) {
            return null;
        }
        int year = Integer.parseInt(yearMatcher.group());
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return atMonth(year, Integer.parseInt(yearFirst.group(2)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(written);
        if (monthFirst.matches()) {
            return atMonth(year, Integer.parseInt(monthFirst.group(1)));
        }
        Matcher dayAndMonth = DAY_AND_MONTH.matcher(written);
        if (dayAndMonth.matches()) {
            return atMonth(year, monthOf(dayAndMonth));
        }
        return atMonth(year, month(written));
    }

    /** 03/04/2020 is a day in March for some and in April for others: then only the year is known. */
    private static int monthOf(Matcher dayAndMonth) {
        int first = Integer.parseInt(dayAndMonth.group(1));
        int second = Integer.parseInt(dayAndMonth.group(3));
        if (dayAndMonth.group(2).equals(".") || first > 12 || first == second) {
            return second;
        }
        return second > 12 ? first : 0;
    }

    private static PartialDate atMonth(int year, int month) {
        return new PartialDate(year, month >= 1 && month <= 12 ? month : null);
    }

    /** 1 to 12; 0 when no month is named. */
    private static int month(String written) {
        Matcher matcher = A_MONTH.matcher(written);
        if (!matcher.find()) {
            return 0;
        }
        String name = matcher.group().toLowerCase(Locale.ROOT).replace(".", "");
        return MONTH_NUMBERS.getOrDefault(name, 0);
    }

    private static Map<String, Integer> monthNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : MONTHS.get(month - 1)) {
                for (int length = Math.min(3, name.length()); length <= name.length(); length++) {
                    String beginning = name.substring(0, length);
                    boolean usual = length <= 5 || length == name.length();
                    if (usual) {
                        numbers.putIfAbsent(beginning, month);
                        numbers.putIfAbsent(
                                Normalizer.normalize(beginning, Normalizer.Form.NFD)
                                        .replaceAll("\\p{M}", ""),
                                month);
                    }
                }
            }
        }
        // "Jui" begins both juin and juillet; "mar" begins March but also words that are no months.
        numbers.remove("jui");
        return numbers;
    }
}
