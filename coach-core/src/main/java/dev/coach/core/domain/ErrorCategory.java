package dev.coach.core.domain;

/** Who can do something about a failure. */
public enum ErrorCategory {
    /** The request cannot be carried out as it stands; sending it again changes nothing. */
    USER,
    /** A defect of Coach itself. */
    INTERNAL,
    /** Something outside (database, model vendor, file) did not do its part. */
    EXTERNAL,
    /** A bound was reached; the same request may pass later. */
    LIMIT
}
