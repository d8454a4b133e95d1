package dev.coach.core.schema;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.ProfileItem;
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

    /** Works these days, or may: who is on leave does not. */
    static final Relevance AT_WORK =
            profile -> WORKING.holdsFor(profile) && status(profile) != EmploymentStatus.ON_LEAVE;

    /** Has work, and not for themselves. */
    static final Relevance EMPLOYED = profile -> WORKING.holdsFor(profile) && !isOwnBoss(profile);

    static final Relevance UNEMPLOYED = profile -> status(profile) == EmploymentStatus.UNEMPLOYED;

    /** Has work, and since when was not said. */
    static final Relevance SINCE_NOBODY_KNOWS_WHEN = profile -> WORKING.holdsFor(profile)
            && profile.items(Positions.COLLECTION).stream().noneMatch(Circumstances::isCurrentSinceKnown);

    /** "How many years have you been working?": a student may not have begun. */
    static final Relevance HAS_WORKED =
            profile -> status(profile) != EmploymentStatus.STUDENT || hasPosition(profile) || hasHeldPosition(profile);

    /** "Your field" is one that somebody works or has worked in. */
    static final Relevance IN_A_FIELD = profile -> isKnown(CurrentSituation.TITLE, profile)
            || isKnown(CurrentSituation.INDUSTRY, profile)
            || hasHeldPosition(profile);

    /** Will work, or may: who has retired only when they want to. */
    static final Relevance WORK_AHEAD = profile -> status(profile) != EmploymentStatus.RETIRED
            || isKnown(Goals.TARGET_ROLE, profile)
            || isKnown(Goals.TARGET_INDUSTRY, profile)
            || isSeeking(profile);

    /** "At which level next?" */
    static final Relevance FURTHER_WORK_AHEAD = profile -> WORK_AHEAD.holdsFor(profile) && HAS_WORKED.holdsFor(profile);

    /** "Would you move into a different field?": who has named a role or an industry has said so. */
    static final Relevance OTHER_FIELD_AHEAD = profile -> WORK_AHEAD.holdsFor(profile)
            && IN_A_FIELD.holdsFor(profile)
            && !isKnown(Goals.TARGET_ROLE, profile)
            && !isKnown(Goals.TARGET_INDUSTRY, profile);

    /** "How much does a business of your own attract you?" */
    static final Relevance BUSINESS_AHEAD =
            profile -> WORK_AHEAD.holdsFor(profile) && status(profile) != EmploymentStatus.SELF_EMPLOYED;

    /** "How soon do you need something new?" is presumptuous to those who are not out of work and have not said that they look. */
    static final Relevance MAY_SEEK = profile -> switch (status(profile)) {
        case null -> true;
        case EMPLOYED, ON_LEAVE, UNEMPLOYED -> true;
        case SELF_EMPLOYED, STUDENT, RETIRED, HOMEMAKER -> isSeeking(profile);
    };

    static final Relevance WORK_UNCERTAIN =
            profile -> !hasPosition(profile) || isKnown(CurrentSituation.EMPLOYMENT_STATUS, profile);

    static final Relevance NOT_RETIRED = profile -> status(profile) != EmploymentStatus.RETIRED;

    /** "What would you like to reach next?": who has named a role or an industry has said so. */
    static final Relevance NO_TARGET_NAMED =
            profile -> !isKnown(Goals.TARGET_ROLE, profile) && !isKnown(Goals.TARGET_INDUSTRY, profile);

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

    private static boolean hasHeldPosition(Profile profile) {
        return !profile.items(Positions.COLLECTION).isEmpty();
    }

    private static boolean isCurrentSinceKnown(ProfileItem position) {
        return position.value(Positions.CURRENT.name())
                        .filter(String.valueOf(true)::equals)
                        .isPresent()
                && position.value(Positions.START_DATE.name()).isPresent();
    }

    private static boolean isSeeking(Profile profile) {
        return SEARCHING.holdsFor(profile)
                || profile.get(CurrentSituation.IS_OPEN_TO_WORK).orElse(false);
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
