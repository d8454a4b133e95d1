package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.extraction.conversation.text.Word.Kind;
import java.util.Optional;
import java.util.Set;

/** Telephone numbers as people write them, in groups of digits. */
final class PhoneNumber {
    private PhoneNumber() {}

    /** Behind a run of groups of digits that is long enough for a telephone number. */
    static Optional<Integer> end(Sentence sentence, int from) {
        int end = from;
        int digits = 0;
        while (end < from + 8 && isDialled(sentence, end, from)) {
            digits +=
                    (int) sentence.form(end).chars().filter(Character::isDigit).count();
            end++;
        }
        while (end > from && sentence.word(end - 1).isMark()) {
            end--;
        }
        return digits >= 7 && digits <= 15 ? Optional.of(end) : Optional.empty();
    }

    private static boolean isDialled(Sentence sentence, int at, int from) {
        if (at >= sentence.size()) {
            return false;
        }
        boolean mark = sentence.word(at).isMark()
                && at > from
                && Set.of("-", "(", ")", "/", "+").contains(sentence.form(at));
        return mark
                || (sentence.word(at).kind() == Kind.NUMBER
                        && sentence.form(at).chars().noneMatch(Character::isLetter));
    }
}
