package dev.coach.core.port;

import java.util.UUID;

/** Draws new ids. */
@FunctionalInterface
public interface IdSource {
    /** A new id; never the same twice. Ids that sort by time keep database indexes compact. */
    UUID next();
}
