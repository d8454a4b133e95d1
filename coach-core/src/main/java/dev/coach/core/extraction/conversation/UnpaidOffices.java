package dev.coach.core.extraction.conversation;

import dev.coach.core.extraction.conversation.frames.Frame;
import dev.coach.core.extraction.conversation.phrase.Title;
import dev.coach.core.extraction.conversation.text.Sentence;
import java.util.List;
import java.util.Set;

/** Knows offices that nobody is paid for: "treasurer of the PTA", "chair of the parish council", "a Scout leader". */
final class UnpaidOffices {
    private static final Set<String> OFFICES =
            Set.of("chair", "chairman", "chairwoman", "chairperson", "president", "treasurer", "secretary", "trustee");
    /** The mark of "residents'" is no word of a frame, but ends one. */
    private static final List<Frame> BODIES = List.of(
            Frame.of("of|at|for|on ~3 pta|pto|hoa"),
            Frame.of("of|at|for|on ~3 parish|student council"),
            Frame.of("of ~4 club|choir|society|charity"),
            Frame.of("of|at|for|on ~3 residents|tenants|homeowners|parents|students association|committee|council"),
            Frame.of("of|at|for|on ~3 residents|tenants|homeowners|parents|students $"),
            Frame.of("of|at|for|on ~3 parent-teacher|alumni|neighbourhood|neighborhood association|committee"));

    private static final Set<String> OF_CHILDREN = Set.of("scout", "cub", "beaver", "brownie");

    private UnpaidOffices() {}

    static boolean isOne(Work work) {
        Title title = work.title;
        if (title == null) {
            return false;
        }
        Sentence sentence = work.sentence;
        int end = title.to();
        boolean ofBody =
                sentence.is(end - 1, OFFICES) && BODIES.stream().anyMatch(frame -> frame.endAt(sentence, end) > 0);
        return ofBody || sentence.is(end - 1, "leader") && sentence.is(end - 2, OF_CHILDREN);
    }
}
