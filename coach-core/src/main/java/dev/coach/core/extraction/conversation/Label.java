package dev.coach.core.extraction.conversation;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.extraction.conversation.frames.Frames;
import dev.coach.core.extraction.conversation.frames.Frames.Hit;
import dev.coach.core.extraction.conversation.text.Sentence;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people call an attribute, as on a form: "Job title", "my salary". The words are in {@code frames/labels.txt}. */
enum Label {
    TITLE(CurrentSituation.TITLE),
    EMPLOYER(CurrentSituation.EMPLOYER),
    INDUSTRY(CurrentSituation.INDUSTRY),
    CITY(Identity.CITY),
    NAME(Identity.FULL_NAME),
    EXPERIENCE(CurrentSituation.YEARS_OF_EXPERIENCE),
    NOTICE(CurrentSituation.NOTICE_PERIOD_WEEKS),
    PAY(Compensation.CURRENT_BASE_PAY),
    TARGET(Goals.TARGET_ROLE),
    SKILLS(null);

    private static final Frames<Label> FRAMES = Frames.load("labels", Label.class);

    private final @Nullable Attribute<?> asks;

    Label(@Nullable Attribute<?> asks) {
        this.asks = asks;
    }

    /** The scalar that it is the name of; absent for skills. */
    @Nullable
    Attribute<?> asks() {
        return asks;
    }

    /** The labels that stand at this place. */
    static List<Hit<Label>> at(Sentence sentence, int place) {
        return FRAMES.at(sentence, place);
    }
}
