package dev.coach.core.extraction.resume;

/** What a section of a résumé is about. */
public enum SectionKind {
    /** How to reach the person; also what stands before the first heading. */
    CONTACT,
    SUMMARY,
    EXPERIENCE,
    VOLUNTEERING,
    EDUCATION,
    SKILLS,
    /** Spoken languages, unless their content says otherwise. */
    LANGUAGES,
    /** Anything else, and headings that are not known: nothing is read from these. */
    OTHER
}
