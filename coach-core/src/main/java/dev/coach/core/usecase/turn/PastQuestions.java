package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Aside;
import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.extraction.conversation.SensitiveMatters;
import dev.coach.core.policy.NextBestQuestion;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the questions in the latest messages of a conversation. */
final class PastQuestions {
    /** So many questions later one that matters may be asked once more. */
    private static final int LATER = 4;

    private static final Set<Aside> SMALL_TALK = EnumSet.of(Aside.GREETING, Aside.FILLER);

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
        return asked.size() >= many
                && asked.subList(asked.size() - many, asked.size()).stream().allMatch(Asked::isOpen);
    }

    /** What was asked once, some time ago, and matters too much to be left at that. */
    Set<String> worthAnotherTry() {
        return asked.subList(0, Math.max(0, asked.size() - LATER)).stream()
                .filter(one -> matters(one.attribute()) && isAskedOnce(one.attribute()) && one.isOpen())
                .map(Asked::attribute)
                .collect(Collectors.toSet());
    }

    private static boolean matters(String attribute) {
        return Catalogue.standard()
                .find(attribute)
                .filter(known -> known.importance() >= NextBestQuestion.MATTERS)
                .isPresent();
    }

    private boolean isAskedOnce(String attribute) {
        return asked.stream().filter(one -> one.attribute().equals(attribute)).count() == 1;
    }
}
