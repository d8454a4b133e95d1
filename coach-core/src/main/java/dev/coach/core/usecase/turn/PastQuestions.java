package dev.coach.core.usecase.turn;

import dev.coach.core.domain.conversation.Message;
import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.extraction.conversation.Asides;
import dev.coach.core.schema.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of the questions in the latest messages of a conversation. */
final class PastQuestions {
    /** So many questions later one that matters may be asked once more. */
    private static final int LATER = 4;

    private static final int MATTERS = 4;

    private final List<Asked> asked = new ArrayList<>();

    /** @param open whether neither a value nor a word about the question came of it */
    private record Asked(String attribute, boolean open) {}

    /** @param messages oldest first */
    PastQuestions(List<Message> messages, Profile profile) {
        for (int at = 0; at + 1 < messages.size(); at++) {
            String attribute = messages.get(at).asked();
            if (attribute != null) {
                boolean known = profile.values().containsKey(attribute)
                        || profile.declined().contains(attribute);
                boolean open = !known && Asides.in(messages.get(at + 1).text()).isEmpty();
                asked.add(new Asked(attribute, open));
            }
        }
    }

    /** How many of the latest questions, without a break, came to nothing. */
    int openInARow() {
        int open = 0;
        while (open < asked.size() && asked.get(asked.size() - 1 - open).open()) {
            open++;
        }
        return open;
    }

    /** What was asked once, some time ago, and matters too much to be left at that. */
    Set<String> worthAnotherTry() {
        List<Asked> earlier = asked.subList(0, Math.max(0, asked.size() - LATER));
        return earlier.stream()
                .filter(Asked::open)
                .map(Asked::attribute)
                .filter(name -> asked.stream()
                                .filter(one -> one.attribute().equals(name))
                                .count()
                        == 1)
                .filter(name -> Catalogue.standard()
                        .find(name)
                        .map(Attribute::importance)
                        .filter(importance -> importance >= MATTERS)
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
