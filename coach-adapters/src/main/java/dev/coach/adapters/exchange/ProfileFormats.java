package dev.coach.adapters.exchange;

import dev.coach.core.port.ProfileFormat;
import java.util.List;
import java.util.Optional;

/** Hands out the {@link ProfileFormat}s; they may be shared between threads. */
public final class ProfileFormats {
    private static final List<ProfileFormat> ALL =
            List.of(new JsonResumeFormat(), new LinkedInFormat(), new ArchiveFormat());

    private ProfileFormats() {}

    /** All of them, in the order in which they are offered. */
    public static List<ProfileFormat> all() {
        return ALL;
    }

    /** The one with this {@link ProfileFormat#name}: {@code json-resume}, {@code linkedin} or {@code coach}. */
    public static Optional<ProfileFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
