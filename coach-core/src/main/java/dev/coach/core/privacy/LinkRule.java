package dev.coach.core.privacy;

import dev.coach.core.domain.profile.Identifier;
import dev.coach.core.domain.profile.Identifier.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Links to a page about a person: profiles on networks, paths to a person on any site, sites that the profile calls the coachee's own or
 * that carry two of their names. An employer's plain site is none.
 */
final class LinkRule {
    /** So that a text full of introductions costs no more. */
    private static final int MOST_NAMES = 40;

    private static final String ENDS = " \t\n\r\u00a0<>\"“”«»|,;(){}[]`*";
    private static final String AT_END = ".:!?'’…-";
    /** Networks where the first part of the path is a person. */
    private static final Set<String> NETWORKS = WordList.of("network");
    /** Sites that give people a name of their own before the dot. */
    private static final Set<String> HOSTS_OF_PEOPLE = WordList.of("host-of-people");
    /** Parts of a path behind which a person stands. */
    private static final Set<String> WAYS_TO_PEOPLE = WordList.of("way-to-people");
    /** First parts of a path on a network that lead to something else. */
    private static final Set<String> WAYS_ELSEWHERE = WordList.of("way-elsewhere");

    private final Set<String> known = new HashSet<>();
    private final List<String> names;

    private final Set<String> spelled;

    /**
     * @param names of the coachee, each one word in lower case without accents
     * @param spelled names that e-mail addresses spell, without what parts their words
     */
    LinkRule(Set<Identifier> identifiers, Set<String> names, Set<String> spelled) {
        this.spelled = Set.copyOf(spelled);
        for (Identifier identifier : identifiers) {
            if (identifier.kind() == Kind.LINK) {
                known.add(bare(identifier.text()));
            }
        }
        this.names = names.stream()
                .filter(name -> name.length() > 2)
                .limit(MOST_NAMES)
                .toList();
    }

    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isEnd(text, at)) {
                at++;
                continue;
            }
            int end = at;
            boolean dot = false;
            while (end < text.length() && !isEnd(text, end)) {
                dot |= text.charAt(end) == '.';
                end++;
            }
            if (dot) {
                add(text.substring(at, end), at, found);
            }
            at = end;
        }
        return found;
    }

    private static boolean isEnd(String text, int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private void add(String token, int offset, List<Found> found) {
        int end = token.length();
        while (end > 0 && AT_END.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = Math.max(0, token.indexOf("http"));
        int colon = token.indexOf(':');
        if (start == 0 && colon > 0 && token.indexOf('.') > colon && !token.startsWith("http")) {
            // "LinkedIn:linkedin.com/in/ada"
            start = colon + 1;
        }
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        if (start < end && isPersonal(bare(token.substring(start, end)))) {
            found.add(new Found(Kind.LINK, offset + start, offset + end));
        }
    }

    /** Without what people leave out: https, www, a slash at the end. */
    private static String bare(String link) {
        String bare = link.strip().toLowerCase(Locale.ROOT);
        for (String prefix : List.of("https://", "http://", "www.")) {
            bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
        }
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private boolean isPersonal(String bare) {
        if (known.contains(bare)) {
            return true;
        }
        int slash = bare.indexOf('/');
        String host = slash < 0 ? bare : bare.substring(0, slash);
        if (!isHost(host)) {
            return false;
        }
        String[] path = slash < 0 ? new String[0] : bare.substring(slash + 1).split("/");
        return known.contains(host)
                || isOnNetwork(host, path)
                || leadsToAPerson(path)
                || carriesNames(bare)
                || isCalledAsSpelled(host);
    }

    private static boolean isHost(String host) {
        if (host.indexOf('@') >= 0 || host.indexOf('_') >= 0) {
            return false;
        }
        int dot = host.lastIndexOf('.');
        int port = host.indexOf(':') < 0 ? host.length() : host.indexOf(':');
        return dot > 0
                && port - dot > 2
                && host.substring(dot + 1, port).chars().allMatch(Character::isLetter);
    }

    private static boolean isOnNetwork(String host, String[] path) {
        boolean led = path.length > 0 && !path[0].isEmpty() && path[0].charAt(0) != '?' && path[0].charAt(0) != '#';
        for (String network : NETWORKS) {
            if (host.equals(network) || host.endsWith("." + network)) {
                return led && !WAYS_ELSEWHERE.contains(path[0]);
            }
        }
        return HOSTS_OF_PEOPLE.stream().anyMatch(site -> host.endsWith("." + site) && !host.startsWith("www."));
    }

    private static boolean leadsToAPerson(String[] path) {
        for (int at = 0; at < path.length; at++) {
            boolean marked = path[at].length() > 1 && (path[at].charAt(0) == '~' || path[at].charAt(0) == '@');
            if (marked || (at + 1 < path.length && WAYS_TO_PEOPLE.contains(path[at]) && !path[at + 1].isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** "ada-lovelace.example" beside {@code ada.lovelace@example.com}. */
    private boolean isCalledAsSpelled(String host) {
        return spelled.contains(host.substring(0, host.indexOf('.')).replaceAll("[^\\p{L}]+", ""));
    }

    private boolean carriesNames(String bare) {
        String plain = Words.plain(bare);
        return names.stream().filter(plain::contains).limit(2).count() == 2;
    }
}
