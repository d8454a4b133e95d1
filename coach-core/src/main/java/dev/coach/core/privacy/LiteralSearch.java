package dev.coach.core.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Finds many words at once, whatever their case, in time linear in the text (Aho and Corasick). Immutable. */
final class LiteralSearch {
    private record Step(int state, char character) {}

    /** A word that ends at a place of the text. */
    record Hit(int start, int end) {}

    private final Map<Step, Integer> next = new HashMap<>();
    private final List<List<Character>> children = new ArrayList<>();
    /** The state of the longest other beginning that ends here. */
    private final List<Integer> fallback = new ArrayList<>();
    /** The length of the word that ends in this state; 0 for none. */
    private final List<Integer> ends = new ArrayList<>();
    /** The state of the next shorter word that ends here as well; 0 for none. */
    private final List<Integer> shorter = new ArrayList<>();

    LiteralSearch(Collection<String> words) {
        addState();
        for (String word : words) {
            add(word);
        }
        link();
    }

    private int addState() {
        children.add(new ArrayList<>(1));
        fallback.add(0);
        ends.add(0);
        shorter.add(0);
        return ends.size() - 1;
    }

    private void add(String word) {
        int state = 0;
        for (int at = 0; at < word.length(); at++) {
            char character = fold(word.charAt(at));
            Step step = new Step(state, character);
            Integer known = next.get(step);
            if (known == null) {
                known = addState();
                children.get(state).add(character);
                next.put(step, known);
            }
            state = known;
        }
        ends.set(state, word.length());
    }

    private void link() {
        Queue<Integer> states = new ArrayDeque<>();
        states.add(0);
        while (!states.isEmpty()) {
            int state = states.remove();
            for (char character : children.get(state)) {
                int child = follow(state, character);
                int other = state == 0 ? 0 : step(fallback.get(state), character);
                fallback.set(child, other);
                shorter.set(child, ends.get(other) > 0 ? other : shorter.get(other));
                states.add(child);
            }
        }
    }

    private int follow(int state, char character) {
        return next.getOrDefault(new Step(state, character), -1);
    }

    private int step(int from, char character) {
        int state = from;
        while (state != 0 && follow(state, character) < 0) {
            state = fallback.get(state);
        }
        return Math.max(0, follow(state, character));
    }

    /**
     * The longest word at each place where one ends, in this order, unless it is only a part of a longer one of the text.
     *
     * @param edges places where a word of the text ends, whatever stands there
     */
    List<Hit> in(String text, BitSet edges) {
        List<Hit> hits = new ArrayList<>();
        int state = 0;
        for (int at = 0; at < text.length(); at++) {
            state = step(state, fold(text.charAt(at)));
            int word = ends.get(state) > 0 ? state : shorter.get(state);
            while (word != 0 && !isWhole(text, at + 1 - ends.get(word), at + 1, edges)) {
                word = shorter.get(word);
            }
            if (word != 0) {
                hits.add(new Hit(at + 1 - ends.get(word), at + 1));
            }
        }
        return hits;
    }

    private static boolean isWhole(String text, int start, int end, BitSet edges) {
        boolean cutBefore =
                start > 0 && !edges.get(start) && isPart(text.charAt(start)) && isPart(text.charAt(start - 1));
        boolean cutBehind =
                end < text.length() && !edges.get(end) && isPart(text.charAt(end - 1)) && isPart(text.charAt(end));
        return !cutBefore && !cutBehind;
    }

    /** Whether it is written within words that spaces part; Chinese has none, and Arabic joins small words. */
    private static boolean isPart(char character) {
        return Character.isDigit(character) || Character.isUpperCase(character) || Character.isLowerCase(character);
    }

    /** One character for one, so that places stay. */
    private static char fold(char character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }
}
