package dev.coach.core.guided;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole message that answers nothing. It is accepted: what was asked rests, and nobody pursues it. */
public enum NoAnswer {
    /** "No", "rather not say", "skip". */
    UNWILLING(
            "no|nope|nah|none|nothing|never mind|no thanks?|no thank you|not really|not now|not today|pass|i(?: will|'ll)? pass"
                    + "|(?:let's |can we |please )?skip(?: it| that| this| this one)?|next(?: one| question)?"
                    + "|(?:i(?:'d| would)? )?(?:rather|prefer) not(?: .{1,40})?"
                    + "|i (?:don't|do not|won't|will not) (?:want to|like to|wish to)? ?(?:say|tell|answer|talk|share|discuss)(?: .{1,40})?"
                    + "|i(?:'m| am) not (?:comfortable|going to) .{1,40}"
                    + "|no comment|none of your business|(?:that|this|it)(?:'s| is)(?: too)? (?:private|personal)|leave (?:it|that)"),
    /** "I don't know", "no idea", "not sure yet". */
    UNSURE("(?:i )?(?:have |'ve |got )*no (?:idea|clue)(?: .{1,20})?"
            + "|(?:i )?(?:don't|do not|dont) (?:really |quite |even )?(?:know|remember)(?: .{1,20})?"
            + "|dunno|idk|who knows|(?:i'm |i am )?(?:not (?:really |quite |so )?sure|unsure|undecided)(?: .{1,20})?"
            + "|(?:that's |that is |it's )?(?:hard to say|a good question|difficult)|good question|it depends|maybe|perhaps"
            + "|i (?:haven't|have not|never) (?:really )?(?:thought|decided)(?: .{1,30})?"
            + "|i (?:can't|cannot|can not) (?:say|think of .{1,20}|remember)");

    private static final Pattern FILLERS = Pattern.compile(
            "^(?:(?:well|um+|uh+|h+m+|oh|ah|sorry|honestly|actually|to be honest|ok|okay|thanks|no,(?= ))[, ]*)+"
                    + "|[, ]+(?:sorry|thanks|thank you|please|yet|really|actually|to be honest|honestly|at all|right now|for now|at the moment)$");

    private static final int LONGEST = 120;

    private final Pattern words;

    NoAnswer(String words) {
        this.words = Pattern.compile(words);
    }

    /** What kind of no answer this message is; empty for all others. */
    public static Optional<NoAnswer> in(String message) {
        if (message.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = message.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[.!?…\"]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        for (String text = plain, before = ""; !text.equals(before); ) {
            for (NoAnswer kind : values()) {
                if (kind.words.matcher(text).matches()) {
                    return Optional.of(kind);
                }
            }
            before = text;
            text = FILLERS.matcher(text).replaceAll("").strip();
        }
        return Optional.empty();
    }
}
