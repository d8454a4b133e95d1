package dev.coach.adapters.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * ZIP archives of unknown origin, read in memory: no name becomes a path, no size is believed, and unpacking stops at a limit
 * whatever the archive claims.
 */
final class ZipFiles {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long MAX_TOTAL_BYTES = 100L * MEGABYTE;
    private static final int MAX_ENTRIES = 2_000;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipFiles() {}

    /**
     * The files that are wanted, by what they are wanted as.
     *
     * @param megabytes that one file may unpack to
     * @param wanted gives for the last part of a path what its file is wanted as; empty for what is not
     */
    static Map<String, byte[]> read(
            byte[] archive, int megabytes, Function<String, String> wanted, FileFindings findings) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            long left = MAX_TOTAL_BYTES;
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    findings.problem("", "holds more than 2,000 files");
                    return files;
                }
                left -= entry(entry, zip, megabytes, wanted, left, files, findings);
                if (left < 0) {
                    findings.problem("", "unpacks to more than 100 MB");
                    return files;
                }
            }
            if (entries == 0) {
                findings.problem("", "is not a ZIP archive, or an empty one");
            }
        } catch (IOException | IllegalArgumentException broken) {
            findings.problem("", "is a damaged ZIP archive: " + broken.getMessage());
        }
        return files;
    }

    /** Unpacks one entry as far as it is wanted, and returns how many bytes came out of it. */
    private static long entry(
            ZipEntry entry,
            InputStream content,
            int megabytes,
            Function<String, String> wanted,
            long left,
            Map<String, byte[]> files,
            FileFindings findings)
            throws IOException {
        String path = entry.getName().replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        String file = entry.isDirectory() ? "" : wanted.apply(name);
        if (file.isEmpty()) {
            if (!entry.isDirectory()) {
                findings.leaveOut(name);
            }
            return drain(content, left);
        }
        if (path.startsWith("/") || ("/" + path).contains("/../") || path.contains(":")) {
            findings.problem(file, "stands outside of the archive's own folder");
            return drain(content, left);
        }
        byte[] bytes = content.readNBytes((int) Math.min((long) megabytes * MEGABYTE, left) + 1);
        if (bytes.length > megabytes * MEGABYTE) {
            findings.problem(file, "must not be larger than %d MB".formatted(megabytes));
            return bytes.length + drain(content, left - bytes.length);
        }
        if (files.putIfAbsent(file, bytes) != null) {
            findings.problem(file, "is in the archive twice");
        }
        return bytes.length;
    }

    private static long drain(InputStream content, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        int read = 0;
        while (read >= 0 && total <= limit) {
            total += read;
            read = content.read(buffer);
        }
        return total;
    }

    /** Writes an archive, the same bytes for the same files. */
    static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }
}
