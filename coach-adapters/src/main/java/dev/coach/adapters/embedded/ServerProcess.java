package dev.coach.adapters.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the file {@code postmaster.pid}, which a server keeps in its data directory, tells about the server's process. */
sealed interface ServerProcess {
    /** There is no file: no server runs. */
    record Absent() implements ServerProcess {}

    /** The file was left behind; its process is gone, a zombie, or another program that got the same number. */
    record Gone() implements ServerProcess {}

    /**
     * The process runs.
     *
     * @param port 0 until the server has chosen it
     * @param certain whether the process was seen to work in this data directory
     */
    record Running(long id, int port, boolean certain) implements ServerProcess {}

    static ServerProcess of(PostgresHome home) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(home.processFile());
        } catch (NoSuchFileException none) {
            return new Absent();
        }
        long id = lines.isEmpty() ? 0 : number(lines.getFirst());
        if (id <= 0) {
            return new Gone();
        }
        int port = lines.size() > 3 ? (int) number(lines.get(3)) : 0;
        Path proc = Path.of("/proc", Long.toString(id));
        if (Files.exists(Path.of("/proc/self/stat"))) {
            return Files.exists(proc) ? onLinux(proc, home, id, port) : new Gone();
        }
        boolean postgres = ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().orElse("postgres").contains("postgres"))
                .orElse(false);
        return postgres ? new Running(id, port, false) : new Gone();
    }

    /**
     * Makes the file name a process that cannot exist. It is not deleted, because it also names the shared memory by which a
     * starting server notices that workers of the dead one are still writing.
     */
    static void disown(PostgresHome home) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(home.processFile()));
        if (lines.isEmpty() || number(lines.getFirst()) <= 0) {
            Files.delete(home.processFile());
            return;
        }
        lines.set(0, Integer.toString(Integer.MAX_VALUE));
        PrivateFiles.write(home.processFile(), String.join("\n", lines) + "\n");
    }

    private static ServerProcess onLinux(Path proc, PostgresHome home, long id, int port) throws IOException {
        String status;
        try {
            status = Files.readString(proc.resolve("stat"), StandardCharsets.ISO_8859_1);
        } catch (IOException endedMeanwhile) {
            return new Gone();
        }
        String name = status.substring(status.indexOf('(') + 1, status.lastIndexOf(')'));
        char state = status.charAt(status.lastIndexOf(')') + 2);
        if (!name.equals("postgres") || state == 'Z' || state == 'X') {
            return new Gone();
        }
        try {
            Path workingFolder = proc.resolve("cwd").toRealPath();
            return workingFolder.equals(home.data().toRealPath()) ? new Running(id, port, true) : new Gone();
        } catch (IOException notAllowed) {
            return new Running(id, port, false);
        }
    }

    private static long number(String line) {
        return line.strip().matches("\\d{1,10}") ? Long.parseLong(line.strip()) : 0;
    }
}
