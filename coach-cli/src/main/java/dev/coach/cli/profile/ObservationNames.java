package dev.coach.cli.profile;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.usecase.profile.HistoryEntry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How people call observations: by the end of the id, as {@code coach profile history} shows it, or by the whole of it. */
final class ObservationNames {
    private static final int SHORTEST = 4;
    private static final int SHOWN = 8;

    private ObservationNames() {}

    /** {@code #9f3a1c22}. */
    static String shown(ObservationId id) {
        String whole = id.toString();
        return "#" + whole.substring(whole.length() - SHOWN);
    }

    /**
     * The observation of a target's history that is meant; absent when none is named.
     *
     * @throws CoachException {@code NOT_FOUND} when the history holds none, or several, that are called so
     */
    static @Nullable ObservationId find(@Nullable String written, OnProfile.Opened opened, Target target) {
        if (written == null) {
            return null;
        }
        String id = written.strip().toLowerCase(Locale.ROOT).replace("#", "");
        List<ObservationId> called = opened.coach().readHistory().run(opened.coachee(), target).stream()
                .map(HistoryEntry::observation)
                .map(observation -> observation.id())
                .filter(known -> id.length() >= SHORTEST
                        && (known.toString().startsWith(id) || known.toString().endsWith(id)))
                .distinct()
                .toList();
        if (called.size() != 1) {
            throw new CoachException(
                    ErrorCode.NOT_FOUND,
                    "There is no observation %s here; 'coach profile history' shows what each is called."
                            .formatted(written));
        }
        return called.getFirst();
    }
}
