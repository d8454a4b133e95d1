package dev.coach.adapters.embedded;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL programs that ship with Coach as an archive on the class path.
 *
 * @param version of PostgreSQL, for example {@code 18.6.0}
 * @param archive their resource name, which tells the system they run on
 */
record Binaries(String version, String archive) {
    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

    /** Those for this machine; whether they are really on the class path shows when they are unpacked. */
    static Binaries forThisSystem() {
        Properties properties = new Properties();
        try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("binaries.properties cannot be read", unreadable);
        }
        return new Binaries(
                properties.getProperty("version"),
                "postgres-%s-%s.txz".formatted(system(System.getProperty("os.name")), architecture()));
    }

    String major() {
        return version.substring(0, version.indexOf('.'));
    }

    /** The folder with {@code bin}, {@code lib} and {@code share} once they are unpacked. */
    Path folderIn(PostgresHome home) {
        return home.folder().resolve("program-" + version);
    }

    /** Unpacks them unless they are: either completely or not at all. Takes about two seconds. */
    void unpack(PostgresHome home) throws IOException {
        Path program = folderIn(home);
        if (Files.isDirectory(program)) {
            return;
        }
        Path fresh = PrivateFiles.createFolderBeside(program);
        try (InputStream resource = Binaries.class.getResourceAsStream("/" + archive)) {
            if (resource == null) {
                throw new CoachException(
                        ErrorCode.DATABASE_UNSUPPORTED,
                        "This build of Coach brings no PostgreSQL for %s %s (%s is not on the class path). Build Coach on such a machine, or set COACH_DATABASE_URL to a PostgreSQL of your own."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), archive));
            }
            CompressedTar.extract(resource, fresh);
            PrivateFiles.publish(fresh, program);
        } finally {
            PrivateFiles.delete(fresh);
        }
    }

    /** Removes programs of other versions and what interrupted starts left behind. No server may be running. */
    void removeLeftOvers(PostgresHome home) throws IOException {
        List<Path> leftOvers;
        try (Stream<Path> files = Files.list(home.folder())) {
            leftOvers = files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.contains(".new-") || (name.startsWith("program-") && !file.equals(folderIn(home)));
                    })
                    .toList();
        }
        for (Path leftOver : leftOvers) {
            try {
                PrivateFiles.delete(leftOver);
            } catch (IOException inUse) {
                // A program whose starter was killed still writes there, for moments.
                LOG.info("{} could not be removed and is left to the next start: {}", leftOver, inUse.toString());
            }
        }
    }

    private static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return "windows";
        }
        return lower.startsWith("mac") ? "darwin" : lower.replace(' ', '_');
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
