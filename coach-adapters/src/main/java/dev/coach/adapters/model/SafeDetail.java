package dev.coach.adapters.model;

import dev.coach.core.domain.ReplyText;
import dev.coach.core.port.ChatRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a vendor's sentence may be shown and logged. Vendors quote what they got: a part of the key, a part of a
 * message. A sentence that has three words in a row from the conversation, or one word of it that looks like a name, a
 * number or an address, is dropped whole; keys are masked, and so is every part of the key that was sent.
 */
final class SafeDetail {
    private static final int MAX_CHARACTERS = 240;

    /** So many characters of the key in a row, or all when it is shorter, are a part of it that nobody may see. */
    private static final int PART_OF_A_KEY = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@_.+*-]*[\\p{L}\\p{N}@_*]");
    private static final Pattern LOOKS_LIKE_A_KEY = Pattern.compile(
            "\\b(?:sk|pk|gsk|key)[-_][A-Za-z0-9*_-]{6,}|\\bBearer \\S+|[A-Za-z0-9_-]*\\*{3,}[A-Za-z0-9*_-]*");

    private final ChatRequest request;
    private final @Nullable ApiKey key;
    private final String modelName;

    SafeDetail(ChatRequest request, ModelSettings settings) {
        this.request = request;
        this.key = settings.key();
        this.modelName = settings.modelName();
    }

    /** The sentence in one line, or nothing when it may quote the conversation. */
    String of(String vendorMessage) {
        String text =
                new ReplyText().clean(vendorMessage).replaceAll("\\s+", " ").strip();
        if (key != null) {
            text = withoutPartsOf(key.reveal(), text);
        }
        text = LOOKS_LIKE_A_KEY.matcher(text).replaceAll("***");
        if (quotesTheConversation(text.replace(modelName, ""))) {
            return "";
        }
        return text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…";
    }

    /** Vendors shorten a key when they repeat it, and some write it in capitals. */
    private static String withoutPartsOf(String key, String text) {
        String secret = eachFolded(key);
        String folded = eachFolded(text);
        int part = Math.min(PART_OF_A_KEY, secret.length());
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at + part;
            if (end > text.length() || !secret.contains(folded.substring(at, end))) {
                shown.append(text.charAt(at++));
                continue;
            }
            while (end < text.length() && secret.contains(folded.substring(at, end + 1))) {
                end++;
            }
            shown.append("***");
            at = end;
        }
        return shown.toString();
    }

    /** In small letters, character by character, so that the length stays. */
    private static String eachFolded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
        return folded.toString();
    }

    private boolean quotesTheConversation(String text) {
        Set<String> words = new HashSet<>();
        Set<String> runsOfThree = new HashSet<>();
        learn(request.instructions(), words, runsOfThree);
        request.messages().forEach(message -> learn(message.text(), words, runsOfThree));
        List<String> shown = wordsOf(text);
        List<String> folded = shown.stream().map(SafeDetail::fold).toList();
        for (int i = 0; i < shown.size(); i++) {
            boolean opensASentence = i == 0 || text.contains(". " + shown.get(i));
            if (words.contains(folded.get(i)) && isTelling(shown.get(i), opensASentence)) {
                return true;
            }
            if (i + 2 < shown.size() && runsOfThree.contains(String.join(" ", folded.subList(i, i + 3)))) {
                return true;
            }
        }
        return false;
    }

    private static void learn(String text, Set<String> words, Set<String> runsOfThree) {
        List<String> said = wordsOf(text).stream().map(SafeDetail::fold).toList();
        words.addAll(said);
        for (int i = 0; i + 2 < said.size(); i++) {
            runsOfThree.add(String.join(" ", said.subList(i, i + 3)));
        }
    }

    /** Whether a word can stand for a person or a place: it has a digit, an @, a letter beyond ASCII, or a capital inside a sentence. */
    private static boolean isTelling(String word, boolean opensASentence) {
        boolean capital = Character.isUpperCase(word.charAt(0)) && !opensASentence;
        return capital || word.chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c > 0x7f);
    }

    private static List<String> wordsOf(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
