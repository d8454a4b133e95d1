package dev.coach.core.schema;

/** What can be chosen from in {@link WorkPreferences}. */
public final class WorkPreferenceChoices {
    private WorkPreferenceChoices() {}

    /** What a contract binds to. */
    public enum ContractType {
        PERMANENT,
        FIXED_TERM,
        FREELANCE,
        TEMPORARY_AGENCY,
        ON_CALL,
        SEASONAL,
        APPRENTICESHIP,
        INTERNSHIP
    }

    /** Who decides when work is done. */
    public enum Schedule {
        FIXED_HOURS,
        FLEXIBLE_HOURS,
        FOUR_DAY_WEEK,
        OWN_HOURS,
        NO_PREFERENCE
    }

    /** How often something may happen. */
    public enum Frequency {
        NEVER,
        RARELY,
        SOMETIMES,
        OFTEN,
        ALWAYS
    }

    /** How fast work goes. */
    public enum Pace {
        CALM,
        STEADY,
        FAST,
        CHANGING,
        NO_PREFERENCE
    }

    /** How much of the work is laid down. */
    public enum Structure {
        CLEAR_RULES,
        A_ROUGH_FRAME,
        A_FREE_HAND,
        NO_PREFERENCE
    }

    /** How close a manager stays. */
    public enum Supervision {
        CLOSE_GUIDANCE,
        REGULAR_TALKS,
        HELP_WHEN_ASKED,
        NO_MANAGER
    }

    /** How many work together. */
    public enum TeamSize {
        ALONE,
        UP_TO_5,
        UP_TO_15,
        OVER_15,
        NO_PREFERENCE
    }

    /** With whom the day is spent. */
    public enum Company {
        MOSTLY_ALONE,
        A_MIX,
        MOSTLY_TOGETHER,
        NO_PREFERENCE
    }

    /** How much of something there should be. */
    public enum Amount {
        NONE,
        A_LITTLE,
        SOME,
        A_LOT
    }

    /** How long a journey for work may keep someone away. */
    public enum Travel {
        NONE,
        DAY_TRIPS,
        A_FEW_NIGHTS,
        WEEKS_AWAY,
        NO_PREFERENCE
    }

    /** How much the body has to do. */
    public enum PhysicalDemand {
        MOSTLY_SITTING,
        LIGHT,
        MODERATE,
        HEAVY
    }

    /** Inside or outside. */
    public enum Surroundings {
        INDOORS,
        OUTDOORS,
        BOTH,
        NO_PREFERENCE
    }

    /** What is worn at work. */
    public enum DressCode {
        CASUAL,
        SMART,
        FORMAL,
        UNIFORM,
        NO_PREFERENCE
    }

    /** How far a company has come. */
    public enum CompanyStage {
        JUST_FOUNDED,
        GROWING,
        ESTABLISHED,
        RESTRUCTURING
    }

    /** The same every day, or not. */
    public enum Variety {
        ROUTINE,
        A_MIX,
        VARIETY,
        NO_PREFERENCE
    }
}
