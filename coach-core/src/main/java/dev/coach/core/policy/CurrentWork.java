package dev.coach.core.policy;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Operation;
import dev.coach.core.domain.profile.ProfileItem;
import dev.coach.core.domain.profile.ProfileValue;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.domain.profile.Target;
import dev.coach.core.schema.CurrentSituation;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.Positions;
import dev.coach.core.schema.Positions.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the current situation and the positions telling one story when a job ends. What follows from an observation is proven
 * by the same words: "I left Acme" also ends being its cook.
 *
 * <ul>
 *   <li>A position that ended takes the title and the employer of now with it, unless another position of now has them; with the
 *       employer, what is true of one job alone, unless there is another job of now.
 *   <li>A title of now that was retired ends the positions of now that have it, and the years in its role. Its employer stays, for
 *       who is promoted stays where they are.
 *   <li>An employer of now that was retired ends the positions of now that have it, and the title that was held there. When none of
 *       the positions of now remains, all goes that is true of a job alone: {@link #OF_ONE_JOB}.
 *   <li>Out of work or retired, a coachee has no title, employer or paid position of now.
 *   <li>With a title or employer that is said later, they are no longer out of work.
 * </ul>
 */
final class CurrentWork {
    /** The scalars and collections that depend on one another. */
    static final Set<String> NAMES = Set.of(
            CurrentSituation.EMPLOYMENT_STATUS.name(),
            CurrentSituation.TITLE.name(),
            CurrentSituation.EMPLOYER.name(),
            CurrentSituation.YEARS_IN_ROLE.name(),
            CurrentSituation.EMPLOYER_SIZE.name(),
            CurrentSituation.TEAM_SIZE.name(),
            CurrentSituation.DIRECT_REPORTS.name(),
            CurrentSituation.BUDGET_RESPONSIBILITY.name(),
            CurrentSituation.NOTICE_PERIOD_WEEKS.name(),
            Positions.COLLECTION.name());

    /** What belongs to one job of now, and not to the person who moves on. */
    private static final List<Attribute<?>> OF_ONE_JOB = List.of(
            CurrentSituation.EMPLOYER_SIZE,
            CurrentSituation.TEAM_SIZE,
            CurrentSituation.DIRECT_REPORTS,
            CurrentSituation.BUDGET_RESPONSIBILITY,
            CurrentSituation.NOTICE_PERIOD_WEEKS);

    private static final String UNEMPLOYED =
            CurrentSituation.EMPLOYMENT_STATUS.type().write(EmploymentStatus.UNEMPLOYED);
    private static final Set<String> WITHOUT_WORK =
            Set.of(UNEMPLOYED, CurrentSituation.EMPLOYMENT_STATUS.type().write(EmploymentStatus.RETIRED));
    private static final Set<String> OF_WORK = Set.of(CurrentSituation.TITLE.name(), CurrentSituation.EMPLOYER.name());
    private static final String VOLUNTEER = Positions.WORK_TYPE.type().write(WorkType.VOLUNTEER);

    private final Observation cause;
    private final Map<String, ProfileValue> values;
    private final List<ProfileItem> positions;
    private final List<Observation> consequences = new ArrayList<>();

    private CurrentWork(Observation cause, Map<String, ProfileValue> values, List<ProfileItem> positions) {
        this.cause = cause;
        this.values = values;
        this.positions = positions;
    }

    /**
     * What follows from an observation that has changed the profile.
     *
     * @param before what its target held before; absent when nothing
     * @param values the scalars behind the change
     * @param positions the positions behind the change
     */
    static List<Observation> consequences(
            Observation cause,
            @Nullable ProfileValue before,
            Map<String, ProfileValue> values,
            List<ProfileItem> positions) {
        CurrentWork work = new CurrentWork(cause, values, positions);
        String attribute = cause.target().attribute();
        if (attribute.equals("positions.current") && "false".equals(cause.value())) {
            work.positionEnded();
        } else if (attribute.equals(CurrentSituation.EMPLOYMENT_STATUS.name())
                && cause.operation() == Operation.ASSERT
                && WITHOUT_WORK.contains(cause.value())) {
            work.allEnded();
        } else if (cause.operation() == Operation.ASSERT && OF_WORK.contains(attribute)) {
            work.foundWork();
        } else if (cause.operation() == Operation.RETIRE && before != null) {
            work.retired(attribute, before.value());
        }
        return work.consequences;
    }

    private void positionEnded() {
        positions.stream()
                .filter(position -> cause.target() instanceof Target.Field field
                        && field.item().equals(position.id()))
                .forEach(ended -> {
                    if (retireWith(ended, Positions.TITLE, CurrentSituation.TITLE)) {
                        retire(CurrentSituation.YEARS_IN_ROLE);
                    }
                    if (retireWith(ended, Positions.EMPLOYER, CurrentSituation.EMPLOYER)
                            && positions.stream().noneMatch(CurrentWork::isCurrent)) {
                        OF_ONE_JOB.forEach(this::retire);
                    }
                });
    }

    private boolean retireWith(ProfileItem ended, Attribute<?> field, Attribute<?> scalar) {
        ProfileValue now = values.get(scalar.name());
        boolean goes = now != null
                && has(ended, field, now.value())
                && positions.stream().noneMatch(position -> isCurrent(position) && has(position, field, now.value()));
        if (goes) {
            retire(scalar);
        }
        return goes;
    }

    private void retired(String attribute, String value) {
        if (attribute.equals(CurrentSituation.TITLE.name())) {
            end(Positions.TITLE, value);
            retire(CurrentSituation.YEARS_IN_ROLE);
        } else if (attribute.equals(CurrentSituation.EMPLOYER.name())) {
            end(Positions.EMPLOYER, value);
            employerLeft(value);
        }
    }

    /** What is left of now are the positions elsewhere; the title of one of them is still that of now. */
    private void employerLeft(String employer) {
        List<ProfileItem> elsewhere = positions.stream()
                .filter(position -> isCurrent(position) && !has(position, Positions.EMPLOYER, employer))
                .toList();
        ProfileValue title = values.get(CurrentSituation.TITLE.name());
        if (title != null && elsewhere.stream().noneMatch(position -> has(position, Positions.TITLE, title.value()))) {
            retire(CurrentSituation.TITLE);
            retire(CurrentSituation.YEARS_IN_ROLE);
        }
        if (elsewhere.isEmpty()) {
            OF_ONE_JOB.forEach(this::retire);
        }
    }

    private void end(Attribute<?> field, String value) {
        positions.stream()
                .filter(position -> isCurrent(position) && has(position, field, value))
                .forEach(this::end);
    }

    /** "I'm unemployed, a nurse by training" says both at once, and both hold. */
    private void foundWork() {
        ProfileValue status = values.get(CurrentSituation.EMPLOYMENT_STATUS.name());
        if (status != null
                && status.value().equals(UNEMPLOYED)
                && status.observedAt().isBefore(cause.observedAt())) {
            retire(CurrentSituation.EMPLOYMENT_STATUS);
        }
    }

    /** What was typed together with the status holds beside it, whichever came first. */
    private void allEnded() {
        List.of(CurrentSituation.TITLE, CurrentSituation.EMPLOYER, CurrentSituation.YEARS_IN_ROLE).stream()
                .filter(scalar -> !isTypedTogether(values.get(scalar.name())))
                .forEach(this::retire);
        positions.stream()
                .filter(position -> isCurrent(position)
                        && position.value(Positions.WORK_TYPE.name())
                                .filter(VOLUNTEER::equals)
                                .isEmpty())
                .forEach(this::end);
    }

    private boolean isTypedTogether(@Nullable ProfileValue value) {
        return value != null
                && value.source() instanceof Source.Entered
                && cause.source() instanceof Source.Entered
                && value.observedAt().equals(cause.observedAt());
    }

    private static boolean isCurrent(ProfileItem position) {
        return position.value(Positions.CURRENT.name()).filter("true"::equals).isPresent();
    }

    private static boolean has(ProfileItem position, Attribute<?> field, String value) {
        return position.value(field.name())
                .filter(known -> ItemIdentity.normal(known).equals(ItemIdentity.normal(value)))
                .isPresent();
    }

    private void retire(Attribute<?> scalar) {
        consequences.add(cause.entails(new Target.Scalar(scalar.name()), Operation.RETIRE, null));
    }

    private void end(ProfileItem position) {
        Target current = new Target.Field(Positions.COLLECTION.name(), position.id(), Positions.CURRENT.name());
        consequences.add(cause.entails(current, Operation.ASSERT, "false"));
    }
}
