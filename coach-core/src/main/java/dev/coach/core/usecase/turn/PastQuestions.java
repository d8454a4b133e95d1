package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.extraction.conversation.SensitiveMatters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What became of the questions in the latest messages of a conversation. None is asked twice: what was not understood was answered. */
final class PastQuestions {
    private static final Set<Aside> SMALL_TALK = EnumSet.of(Aside.GREETING, Aside.FILLER);

    private static final Set<Aside> LEFT = EnumSet.of(Aside.NEXT, Aside.NO, Aside.UNWILLING, Aside.UNSURE);

    private final List<Asked> asked = new ArrayList<>();

    /**
     * @param reply what the coachee said to it
     * @param known whether there is a value, or the wish not to speak of it
     */
    private record Asked(String attribute, String reply, boolean known) {
        /** Whether neither a value nor a word about the question came of it; a sensitive answer was one, though it was not noted. */
        boolean isOpen() {
            return !known
                    && !SensitiveMatters.areIn(reply)
                    && Asides.in(reply)
                            .filter(said -> !SMALL_TALK.contains(said))
                            .isEmpty();
        }
    }

    /** @param messages oldest first */
    PastQuestions(List<Message> messages, Profile profile) {
        for (int at = 0; at + 1 < messages.size(); at++) {
            String attribute = messages.get(at).asked();
            if (attribute != null) {
                boolean known = profile.values().containsKey(attribute)
                        || profile.declined().contains(attribute);
                asked.add(new Asked(attribute, messages.get(at + 1).text(), known));
            }
        }
    }

    /** Whether so many of the latest questions, without a break, came to nothing. */
    boolean cameToNothing(int many) {
        return latest(many, Asked::isOpen);
    }

    /** Whether the latest question is one that was asked before. */
    boolean wasRepeated() {
        return asked.size() > 1
                && asked.getLast()
                        .attribute()
                        .equals(asked.get(asked.size() - 2).attribute());
    }

    /** Whether the coachee wanted to leave so many of the latest questions, without a break. */
    boolean wereLeft(int many) {
        return latest(many, one -> Asides.in(one.reply()).filter(LEFT::contains).isPresent());
    }

    /** Whether the coachee did not know what to say to so many of the latest questions, without a break. */
    boolean wereUnclear(int many) {
        return latest(
                many,
                one -> !one.known()
                        && Asides.in(one.reply())
                                .filter(said -> said == Aside.UNSURE)
                                .isPresent());
    }

    private boolean latest(int many, Predicate<Asked> such) {
        return asked.size() >= many
                && asked.subList(asked.size() - many, asked.size()).stream().allMatch(such);
    }
}
