package dev.coach.adapters.embedded;

import dev.coach.core.domain.CoachException;
import dev.coach.core.domain.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The account that the programs run as. PostgreSQL refuses to run as root, so root runs them as the owner of the home; when
 * root owns it, inside a user namespace of their own (where they see another account), and where that is forbidden as
 * {@code nobody}, who is given the home.
 *
 * @param prefix goes before every command
 * @param owner the user id that must own the files; -1 when they need no care
 */
record RunAs(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;
    private static final String USER_ID = "unix:uid";
    private static final RunAs ONESELF = new RunAs(List.of(), -1);

    static RunAs forHome(PostgresHome home) throws IOException {
        if (!home.folder().getFileSystem().supportedFileAttributeViews().contains("unix") || !isRoot(home)) {
            return ONESELF;
        }
        int owner = userId(Files.exists(home.data()) ? home.data() : home.dataDir());
        if (owner != 0) {
            return as(owner, (Integer) Files.getAttribute(home.dataDir(), "unix:gid"));
        }
        if (works(List.of("unshare", "-U", "--"))) {
            return new RunAs(List.of("unshare", "-U", "--"), 0);
        }
        if (works(as(NOBODY, NOBODY).prefix())) {
            return as(NOBODY, NOBODY);
        }
        throw new CoachException(
                ErrorCode.STORAGE_UNAVAILABLE,
                "PostgreSQL does not run as root, and neither unshare nor setpriv of util-linux works here. Start Coach as an ordinary user, or set COACH_DATABASE_URL to a PostgreSQL of your own.");
    }

    /** Gives the folder with all it holds to the account. */
    void own(Path folder) throws IOException {
        if (owner <= 0) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setAttribute(file, USER_ID, owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static RunAs as(int user, int group) {
        return new RunAs(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"), user);
    }

    /** Files that this process creates belong to its user. */
    private static boolean isRoot(PostgresHome home) throws IOException {
        Path probe = Files.createTempFile(home.folder(), "user.new-", "");
        try {
            return userId(probe) == 0;
        } finally {
            Files.delete(probe);
        }
    }

    private static int userId(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, USER_ID, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean works(List<String> prefix) {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
