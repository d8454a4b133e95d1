package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.extraction.lexicon.Countries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that a text introduces: "My name is …", "me llamo …", a signature; and those of others behind "Mr" or "Sra.". */
final class Introductions {
    private static final int MOST_WORDS_BEFORE = 6;
    private static final int MOST_NAMES = 5;
    /** Of a name in lower case, which may as well be the next words of the sentence. */
    private static final int MOST_LOWER_NAMES = 3;

    private static final Set<String> INTRODUCTIONS = WordList.of("introduction");
    /** Of them, those behind which a name in lower case is one. */
    private static final Set<String> SURE = WordList.of("sure-introduction");

    private static final Set<String> GREETED = WordList.of("greeted-introduction");
    private static final Set<String> GREETINGS = WordList.of("greeting");
    private static final Set<String> LABELS = WordList.of("name-label");
    private static final Set<String> CLOSINGS = WordList.of("closing");
    private static final Set<String> HONORIFICS = WordList.of("honorific");
    /** Of them, those that are written without a capital as well. */
    private static final Set<String> LOWER_HONORIFICS = WordList.of("lower-honorific");
    /** Of them, those behind which a dot ends no sentence. */
    private static final Set<String> ABBREVIATIONS = WordList.of("abbreviated-honorific");

    private static final Set<String> NO_NAMES = WordList.of("no-name");
    private static final Set<String> TITLES = WordList.of("title");
    private static final Set<String> PARTICLES = WordList.of("particle");
    private static final Set<String> BEHIND_NAME = WordList.of("behind-name");

    /** With which any of these phrases ends. */
    private static final Set<String> LAST_WORDS = Stream.of(INTRODUCTIONS, GREETED, LABELS, CLOSINGS)
            .flatMap(Set::stream)
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private final Countries countries = Countries.load();

    /** The coachee's names as {@link Kind#NAME}, those of others as {@link Kind#PERSON}. */
    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int last = own(words, at);
            Kind kind = Kind.NAME;
            if (last < at) {
                last = isOthers(words, at) ? nameEnd(words, at) : -1;
                kind = Kind.PERSON;
            }
            if (last >= at) {
                found.add(new Found(kind, words.get(at).start(), words.get(last).end()));
                at = last;
            }
        }
        return found;
    }

    /** The last word of the coachee's name that is introduced here; -1 when none is. */
    private int own(Words words, int at) {
        if (words.get(at).isNumber() || !LAST_WORDS.contains(words.get(at - 1).plain())) {
            return -1;
        }
        StringBuilder before = new StringBuilder();
        for (int from = at - 1; from >= Math.max(0, at - MOST_WORDS_BEFORE); from--) {
            before.insert(0, before.isEmpty() ? "" : " ")
                    .insert(0, words.get(from).plain());
            String phrase = before.toString();
            int last = -1;
            if (INTRODUCTIONS.contains(phrase) && isSoft(words.gap(at), ",:;-–\"“«'’")) {
                boolean lower = !words.get(at).capital() && SURE.contains(phrase);
                last = lower ? lowerNameEnd(words, at) : nameEnd(words, at);
            } else if (LABELS.contains(phrase) && words.gap(at).strip().equals(":") && words.begins(from)) {
                last = nameEnd(words, at);
            } else if (GREETED.contains(phrase) && words.follows(at)) {
                last = greetedEnd(words, from, at);
            } else if (CLOSINGS.contains(phrase) && words.begins(from) && isSignatureGap(words.gap(at))) {
                last = nameEnd(words, at);
                last = last >= 0 && isLineEnd(words, last) ? last : -1;
            }
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    /** "Hi, I'm Anna": a greeting stands before it, or it begins the text with a full name. */
    private int greetedEnd(Words words, int from, int at) {
        int last = nameEnd(words, at);
        if (last < 0) {
            return -1;
        }
        for (int word = at; word <= last; word++) {
            if (TITLES.contains(words.get(word).plain())) {
                return -1;
            }
        }
        boolean country = countries
                        .longestAt(index -> words.get(index).plain(), at)
                        .isPresent()
                || countries.demonymAt(index -> words.get(index).plain(), at).isPresent();
        boolean complete = !words.follows(last + 1)
                || BEHIND_NAME.contains(words.get(last + 1).plain());
        boolean greeted = GREETINGS.contains(words.get(from - 1).plain())
                || (words.get(from - 1).plain().equals("there")
                        && GREETINGS.contains(words.get(from - 2).plain()));
        boolean first = from == 0 && last > at;
        return !country && complete && (greeted || first) ? last : -1;
    }

    private static boolean isOthers(Words words, int at) {
        Words.Word before = words.get(at - 1);
        String title = at == 0 ? "" : words.text().substring(before.start(), before.end());
        // "MS Office" is no Ms; "12 Oak Dr Springfield" is no doctor.
        boolean plain = title.length() > 1 && !title.equals(title.toUpperCase(Locale.ROOT));
        boolean inName = words.get(at - 2).capital()
                && words.follows(at - 1)
                && !words.begins(at - 2)
                && !GREETINGS.contains(words.get(at - 2).plain());
        return plain
                && HONORIFICS.contains(before.plain())
                && (before.capital() || LOWER_HONORIFICS.contains(before.plain()))
                && words.get(at).capital()
                && (words.follows(at) || (words.gap(at).equals(". ") && ABBREVIATIONS.contains(before.plain())))
                && !inName
                && !TITLES.contains(words.get(at).plain())
                && !HONORIFICS.contains(words.get(at).plain())
                && !Organisations.carries(words, at - 1, at);
    }

    /** The last word of the name in capitals that begins here; -1 when none does. */
    static int nameEnd(Words words, int from) {
        if (!words.get(from).capital() || NO_NAMES.contains(words.get(from).plain())) {
            return -1;
        }
        int last = from;
        for (int at = from + 1; at < from + MOST_NAMES + 2 && isInName(words, at); at++) {
            if (HONORIFICS.contains(words.get(at).plain())) {
                break;
            }
            if (words.get(at).capital()) {
                last = at;
            } else if (!PARTICLES.contains(words.get(at).plain())) {
                break;
            }
        }
        return last;
    }

    private static boolean isInName(Words words, int at) {
        String gap = words.gap(at);
        boolean initial = words.get(at - 1).length() == 1 && gap.equals(". ");
        return words.follows(at) || gap.equals("-") || initial;
    }

    private static int lowerNameEnd(Words words, int from) {
        int at = from;
        while (at < from + MOST_LOWER_NAMES
                && (at == from || words.follows(at))
                && !words.get(at).isNumber()
                && !NO_NAMES.contains(words.get(at).plain())
                && !BEHIND_NAME.contains(words.get(at).plain())) {
            at++;
        }
        boolean complete = at > from
                && (!words.follows(at) || BEHIND_NAME.contains(words.get(at).plain()));
        return complete && at <= words.size() ? at - 1 : -1;
    }

    private static boolean isSoft(String gap, String marks) {
        return !gap.isEmpty() && gap.chars().allMatch(mark -> Character.isWhitespace(mark) || marks.indexOf(mark) >= 0);
    }

    private static boolean isSignatureGap(String gap) {
        return isSoft(gap, ",.!-–—") && gap.chars().anyMatch(mark -> ",.!\n".indexOf(mark) >= 0);
    }

    /** Whether nothing follows on the line but a mark. */
    private static boolean isLineEnd(Words words, int last) {
        String gap = words.gap(last + 1);
        return last + 1 >= words.size() || gap.indexOf('\n') >= 0;
    }
}
