package dev.coach.core.policy;

import dev.coach.core.domain.conversation.CoachingState;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Section;
import dev.coach.core.schema.Compensation;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.EducationSummary;
import dev.coach.core.schema.Goals;
import dev.coach.core.schema.Goals.Track;
import dev.coach.core.schema.JobSearch;
import dev.coach.core.schema.JobSearch.SearchStage;
import dev.coach.core.schema.Leadership;
import dev.coach.core.schema.Learning;
import dev.coach.core.schema.Mobility;
import dev.coach.core.schema.Motivation;
import dev.coach.core.schema.Satisfaction;
import dev.coach.core.schema.WorkPreferences;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each section matters for what the coachee wants to reach: by the coaching state, and more where the goal needs it. Who
 * looks for work needs another part of the profile than who wants to lead.
 */
final class Focus {
    /** What the goal itself and the work of now are made of comes first. */
    private static final Map<String, Double> IN_INTAKE =
            Map.of(Goals.SECTION.name(), 1.3, CurrentSituation.SECTION.name(), 1.2, Satisfaction.SECTION.name(), 0.7);

    /** Then what a way to the goal depends on. */
    private static final Map<String, Double> IN_COACHING = Map.of(
            Goals.SECTION.name(), 1.3,
            CurrentSituation.SECTION.name(), 1.0,
            EducationSummary.SECTION.name(), 1.0,
            Learning.SECTION.name(), 1.0,
            JobSearch.SECTION.name(), 1.0,
            Motivation.SECTION.name(), 1.0,
            Compensation.SECTION.name(), 0.9,
            WorkPreferences.SECTION.name(), 0.9,
            Satisfaction.SECTION.name(), 0.8,
            Mobility.SECTION.name(), 0.7);

    /** Of the sections that are not named only what matters most is worth a question of its own. */
    private static final double ELSEWHERE = 0.6;

    private static final double NEEDED = 1.1;

    private final Map<String, Double> weights;

    private Focus(Map<String, Double> weights) {
        this.weights = weights;
    }

    static Focus of(Profile profile, CoachingState state) {
        if (state == CoachingState.INTAKE) {
            return new Focus(IN_INTAKE);
        }
        Map<String, Double> weights = new HashMap<>(IN_COACHING);
        if (seeks(profile)) {
            weights.put(JobSearch.SECTION.name(), NEEDED);
            weights.put(Mobility.SECTION.name(), 0.9);
        }
        if (profile.get(Goals.TRACK).filter(Track.MANAGER::equals).isPresent()) {
            weights.put(Leadership.SECTION.name(), NEEDED);
        }
        if (profile.get(Goals.WOULD_CHANGE_FIELD).orElse(false)
                || profile.find(Goals.TARGET_INDUSTRY).isPresent()) {
            weights.put(Learning.SECTION.name(), NEEDED);
            weights.put(EducationSummary.SECTION.name(), NEEDED);
        }
        return new Focus(weights);
    }

    double on(Section section) {
        return weights.getOrDefault(section.name(), ELSEWHERE);
    }

    private static boolean seeks(Profile profile) {
        return profile.get(CurrentSituation.EMPLOYMENT_STATUS)
                        .filter(EmploymentStatus.UNEMPLOYED::equals)
                        .isPresent()
                || profile.get(JobSearch.JOB_SEARCH_STAGE)
                        .filter(stage -> stage != SearchStage.NOT_SEARCHING)
                        .isPresent();
    }
}
