package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Relevance;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.JobSearch.SearchStage;
import dev.coach.core.schema.Mobility.RemotePreference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The circumstances that decide whether a question makes sense: "Who do you work for?" needs work, and somebody else's. */
final class Circumstances {
    /** Has work, or may have: nobody said otherwise. */
    static final Relevance WORKING = profile -> switch (status(profile)) {
        case null -> true;
        case EMPLOYED, SELF_EMPLOYED, ON_LEAVE -> true;
        case STUDENT -> hasPosition(profile);
        case UNEMPLOYED, RETIRED, HOMEMAKER -> false;
    };

    /** Has work, and not for themselves. */
    static final Relevance EMPLOYED = profile -> WORKING.holdsFor(profile) && !isOwnBoss(profile);

    static final Relevance WITHOUT_WORK = profile -> switch (status(profile)) {
        case null -> false;
        case UNEMPLOYED, RETIRED, HOMEMAKER -> true;
        case EMPLOYED, SELF_EMPLOYED, STUDENT, ON_LEAVE -> false;
    };

    static final Relevance WORK_UNCERTAIN =
            profile -> !hasPosition(profile) || isKnown(CurrentSituation.EMPLOYMENT_STATUS, profile);

    static final Relevance NOT_RETIRED = profile -> status(profile) != EmploymentStatus.RETIRED;

    /** "By when would you like to be there?" needs a there. */
    static final Relevance WITH_A_GOAL = profile -> isKnown(Goals.TARGET_ROLE, profile)
            || isKnown(Goals.TARGET_INDUSTRY, profile)
            || isKnown(Goals.CAREER_GOAL_SHORT, profile)
            || isKnown(Goals.CAREER_GOAL_LONG, profile);

    static final Relevance STUDYING = profile -> status(profile) == EmploymentStatus.STUDENT
            || profile.get(EducationSummary.CURRENTLY_STUDYING).orElse(false);

    static final Relevance STUDY_UNCERTAIN = profile -> status(profile) != EmploymentStatus.STUDENT;

    /** Has begun to look for something, be it only in thought. */
    static final Relevance SEARCHING = profile ->
            stage(profile).filter(stage -> stage != SearchStage.NOT_SEARCHING).isPresent();

    /** Has sent applications, or may have. */
    static final Relevance APPLYING = profile -> stage(profile)
            .filter(stage -> stage.compareTo(SearchStage.APPLYING) >= 0)
            .isPresent();

    static final Relevance COMMUTING = profile -> profile.get(Mobility.REMOTE_PREFERENCE)
            .filter(RemotePreference.REMOTE::equals)
            .isEmpty();

    static final Relevance OF_UNKNOWN_AGE = profile -> !isKnown(Identity.BIRTH_YEAR, profile);

    private Circumstances() {}

    /** "How do you drive?" after "Do you?": the first is known, and was not answered by a no or a nought. */
    static Relevance after(Attribute<?> first) {
        return profile -> profile.get(first)
                .filter(value -> !value.equals(false) && !value.equals(0))
                .isPresent();
    }

    private static boolean isOwnBoss(Profile profile) {
        EmploymentStatus status = status(profile);
        return status == EmploymentStatus.SELF_EMPLOYED
                || status == null
                        && profile.get(CurrentSituation.EMPLOYMENT_TYPE)
                                .filter(EmploymentType.FREELANCE::equals)
                                .isPresent();
    }

    private static boolean hasPosition(Profile profile) {
        return isKnown(CurrentSituation.TITLE, profile) || isKnown(CurrentSituation.EMPLOYER, profile);
    }

    private static @Nullable EmploymentStatus status(Profile profile) {
        return profile.get(CurrentSituation.EMPLOYMENT_STATUS).orElse(null);
    }

    private static Optional<SearchStage> stage(Profile profile) {
        return profile.get(JobSearch.JOB_SEARCH_STAGE);
    }

    private static boolean isKnown(Attribute<?> attribute, Profile profile) {
        return profile.find(attribute).isPresent();
    }
}
