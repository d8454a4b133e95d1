package dev.coach.adapters.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files and folders that only their owner may read, and that survive a power cut once a method has returned. */
final class PrivateFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Creates the folder unless it exists, or somebody else creates it at the same moment. */
    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes("rwx------"));
    }

    /** A new folder beside the place where its content will stand once it is complete. */
    static Path createFolderBeside(Path target) throws IOException {
        return Files.createTempDirectory(folderOf(target), target.getFileName() + ".new-", attributes("rwx------"));
    }

    /** Replaces the file in one step. */
    static void write(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(folderOf(file), file.getFileName() + ".new-", "", attributes("rw-------"));
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        force(fresh);
        publish(fresh, file);
    }

    /** Gives a complete file or folder its name. */
    static void publish(Path fresh, Path target) throws IOException {
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(target));
    }

    /** Waits until the file or folder itself is on the disk. */
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && !POSIX) {
            return; // Windows cannot open a folder, and writes its entries through
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes a file or a folder with all it holds; nothing happens when there is none. */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent(), "the file stands in a folder");
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
