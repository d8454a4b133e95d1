package dev.coach.core.usecase.profile;

import dev.coach.core.domain.CoacheeId;
import dev.coach.core.port.ProfileFormat;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file to be read into a profile.
 *
 * @param fileName as the coachee named it; never used as a path
 * @param content read to its end or to the limit of the format, and left open
 * @param keepGoodPart whether to import what is right when something is wrong; nothing is then imported otherwise
 */
public record ImportProfileCommand(
        CoacheeId coachee, ProfileFormat format, String fileName, InputStream content, boolean keepGoodPart) {
    /** In characters; a longer name is cut. */
    public static final int MAX_NAME = 200;

    public ImportProfileCommand {
        Objects.requireNonNull(coachee, "coachee");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
        String plain = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        fileName = plain.isEmpty() ? format.fileName() : plain.substring(0, Math.min(MAX_NAME, plain.length()));
    }
}
