package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import dev.coach.core.extraction.lexicon.Countries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known: a full one however it is written, a single one where it stands with a capital and is neither a country, a month,
 * another word that begins a sentence, nor a part of an organisation's name.
 */
final class NameRule {
    private static final int MOST_WORDS = 6;
    private static final Set<String> PARTICLES = WordList.of("particle");
    /** Names that are words as well. */
    private static final Set<String> COMMON_WORDS = WordList.of("common-word");

    private static final Set<String> MONTHS = WordList.of("month");
    private static final Set<String> BEFORE_MONTHS = WordList.of("before-month");
    private static final Set<String> BEFORE_PLACES = WordList.of("before-place");

    private final Countries countries = Countries.load();
    /** Full names, their words parted by spaces. */
    private final Map<String, Kind> full = new HashMap<>();
    /** Each of the coachee's names alone. */
    private final Set<String> single = new HashSet<>();

    /** Names whose letters stand in an e-mail address. */
    private final Set<String> spelled;

    /** @param spelled names of two or more words, without what parts them */
    NameRule(Set<Identifier> known, Set<String> spelled) {
        this.spelled = Set.copyOf(spelled);
        for (Identifier identifier : known) {
            add(identifier);
        }
    }

    /** Has this name found as well. */
    void add(Identifier name) {
        boolean own = name.kind() == Kind.NAME;
        if (!own && name.kind() != Kind.PERSON) {
            return;
        }
        Words words = new Words(name.text());
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Words.Word word = words.get(at);
            parts.add(word.plain());
            if (own && word.length() > 1 && !PARTICLES.contains(word.plain()) && !word.isNumber()) {
                single.add(word.plain());
            }
        }
        if (parts.size() > 1 && parts.size() <= MOST_WORDS) {
            full.putIfAbsent(String.join(" ", parts), name.kind());
        }
    }

    /** Each of the coachee's names, in lower case without accents. */
    Set<String> singleNames() {
        return single;
    }

    List<Found> in(Words words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found name = fullAt(words, at);
            name = name == null ? singleAt(words, at) : name;
            if (name == null) {
                at++;
            } else {
                found.add(name);
                while (at < words.size() && words.get(at).start() < name.end()) {
                    at++;
                }
            }
        }
        return found;
    }

    private @Nullable Found fullAt(Words words, int first) {
        Found longest = null;
        StringBuilder name = new StringBuilder(words.get(first).plain());
        for (int last = first + 1; last < first + MOST_WORDS && isGap(words.gap(last)); last++) {
            name.append(' ').append(words.get(last).plain());
            Kind kind = full.get(name.toString());
            if (kind == null && isSpelled(words, first, last, name.toString())) {
                kind = Kind.NAME;
            }
            if (kind != null) {
                int end = withHyphen(words, last);
                longest =
                        new Found(kind, words.get(first).start(), words.get(end).end());
            }
        }
        return longest;
    }

    private boolean isSpelled(Words words, int first, int last, String name) {
        return words.get(first).capital()
                && words.get(last).capital()
                && spelled.contains(name.replace(" ", ""))
                && !Organisations.carries(words, first, last);
    }

    /** "Kowalska-Nowak" is one name, though only the first half is known. */
    private static int withHyphen(Words words, int last) {
        return words.gap(last + 1).equals("-") && words.get(last + 1).capital() ? last + 1 : last;
    }

    private static boolean isGap(String gap) {
        return !gap.isEmpty()
                && gap.length() <= 3
                && gap.chars().allMatch(mark -> Character.isWhitespace(mark) || "_.-+".indexOf(mark) >= 0);
    }

    private @Nullable Found singleAt(Words words, int at) {
        if (!isSingle(words, at)) {
            return null;
        }
        int last = lastOfRun(words, at);
        if (!(isName(words, at, last))) {
            return null;
        }
        int first = at > 0 && words.gap(at).equals("-") && words.get(at - 1).capital() ? at - 1 : at;
        return new Found(Kind.NAME, words.get(first).start(), words.get(last).end());
    }

    private boolean isSingle(Words words, int at) {
        return words.get(at).capital() && single.contains(words.get(at).plain());
    }

    /** "Anna M. Kowalska-Nowak": as long as the coachee's names follow, with initials and particles between. */
    private int lastOfRun(Words words, int first) {
        int last = first;
        for (int at = first + 1; at < first + MOST_WORDS; at++) {
            String gap = words.gap(at);
            boolean hyphen = gap.equals("-") && words.get(at).capital();
            boolean initial = words.get(at - 1).length() == 1 && gap.equals(". ");
            if (!hyphen && !initial && !words.follows(at) && !gap.equals("_")) {
                break;
            }
            if (hyphen || isSingle(words, at)) {
                last = at;
            } else if (words.get(at).length() > 1
                    && !PARTICLES.contains(words.get(at).plain())) {
                break;
            }
        }
        return last;
    }

    private boolean isName(Words words, int first, int last) {
        boolean organisation = Organisations.carries(words, first, last);
        if (last > first || organisation) {
            return !organisation;
        }
        String name = words.get(first).plain();
        String before = words.get(first - 1).plain();
        boolean spaced = words.follows(first);
        boolean month = MONTHS.contains(name)
                && (words.get(first + 1).isNumber()
                        || (spaced
                                && (BEFORE_MONTHS.contains(before)
                                        || words.get(first - 1).isNumber())));
        boolean place = spaced
                && BEFORE_PLACES.contains(before)
                && countries.longestAt(index -> words.get(index).plain(), first).isPresent();
        boolean word = COMMON_WORDS.contains(name)
                && words.begins(first)
                && words.follows(first + 1)
                && !words.get(first + 1).capital();
        return !month && !place && !word;
    }
}
