package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads an archive of Coach, unless a newer Coach has written it: then nothing of it is believed to be understood. */
final class ArchiveReader {
    private static final int MAX_LEDGER_MEGABYTES = 64;
    private static final Set<String> FILES = Set.of(ArchiveFormat.PROFILE, ArchiveFormat.LEDGER, ArchiveFormat.TEXTS);

    private final FileFindings findings = new FileFindings();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Map<Source, String> texts = new LinkedHashMap<>();
    private final Set<ObservationId> ids = new HashSet<>();
    private final Map<String, ObservationId> early = new LinkedHashMap<>();

    ProfileFile read(byte[] archive) {
        if (archive.length > ProfileFormat.MAX_BYTES) {
            findings.problem("", "must not be larger than 10 MB");
            return new ProfileFile.Own(Map.of(), Map.of(), findings.problems());
        }
        Map<String, byte[]> files =
                ZipFiles.read(archive, MAX_LEDGER_MEGABYTES, name -> FILES.contains(name) ? name : "", findings);
        byte[] profile = files.get(ArchiveFormat.PROFILE);
        byte[] ledger = files.get(ArchiveFormat.LEDGER);
        if (profile == null || ledger == null) {
            findings.problem("", "is no Coach archive: it needs profile.json and ledger.jsonl");
        } else {
            PlainText.decode(profile, ArchiveFormat.PROFILE, findings)
                    .flatMap(text -> JsonText.object(text, ArchiveFormat.PROFILE, findings))
                    .filter(this::isUnderstood)
                    .ifPresent(head -> {
                        ledger(head, ledger);
                        // Archives from before there were texts have none.
                        lines(ArchiveFormat.TEXTS, files.getOrDefault(ArchiveFormat.TEXTS, new byte[0]), this::text);
                    });
        }
        return new ProfileFile.Own(observations, texts, findings.problems());
    }

    private boolean isUnderstood(JsonNode head) {
        int version = head.path("version").asInt(0);
        if (!head.path("format").asString("").equals(ArchiveProfileJson.FORMAT) || version < 1) {
            findings.problem(ArchiveFormat.PROFILE, "does not say that it is a Coach archive");
        } else if (version > ArchiveProfileJson.VERSION) {
            findings.problem(
                    ArchiveFormat.PROFILE,
                    "is of version %d of the Coach archive, and this Coach reads up to version %d; import it into a newer Coach"
                            .formatted(version, ArchiveProfileJson.VERSION));
        } else {
            return true;
        }
        return false;
    }

    private void ledger(JsonNode head, byte[] ledger) {
        int number = lines(ArchiveFormat.LEDGER, ledger, this::observation);
        early.forEach((place, concerned) -> {
            if (ids.contains(concerned)) {
                findings.problem(
                        place, "stands before what it concerns; a ledger is in the order in which it was recorded");
            }
        });
        int expected = head.path("observations").asInt(-1);
        if (number <= ProfileFormat.MAX_ROWS && expected != number) {
            findings.problem(
                    ArchiveFormat.LEDGER,
                    "holds %d observations, and profile.json speaks of %d".formatted(number, expected));
        }
    }

    /** Takes a line of a file apart. */
    @FunctionalInterface
    private interface Line {
        /** @throws IllegalArgumentException that says what is wrong with it */
        void read(String place, JsonNode json);
    }

    /** @return how many lines there are, or one more than are read */
    private int lines(String file, byte[] content, Line reader) {
        int from = 0;
        int number = 0;
        while (from < content.length) {
            int to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            String place = file + ":" + ++number;
            if (number > ProfileFormat.MAX_ROWS) {
                findings.problem(place, "is one line too many: at most 100,000 are read");
                return number;
            }
            byte[] line = Arrays.copyOfRange(content, from, to);
            if (PlainText.isUtf8(line)) {
                line(place, new String(line, StandardCharsets.UTF_8), reader);
            } else {
                findings.problem(place, "is not UTF-8 text");
            }
            from = to + 1;
        }
        return number;
    }

    private void line(String place, String line, Line reader) {
        Optional<JsonNode> json = JsonText.object(line, place, findings);
        if (json.isEmpty()) {
            return;
        }
        try {
            reader.read(place, json.get());
        } catch (IllegalArgumentException notALine) {
            findings.problem(place, String.valueOf(notALine.getMessage()));
        }
    }

    private void observation(String place, JsonNode json) {
        Observation observation = ObservationJson.read(json);
        if (ids.add(observation.id())) {
            observations.put(place, observation);
            ObservationId concerned = observation.concerns();
            if (concerned != null && !ids.contains(concerned)) {
                early.put(place, concerned);
            }
        } else {
            findings.problem(place, "has an id that stands before");
        }
    }

    private void text(String place, JsonNode json) {
        Map.Entry<Source, String> text = ObservationJson.readText(json);
        if (texts.putIfAbsent(text.getKey(), text.getValue()) != null) {
            findings.problem(place, "has a source that stands before");
        }
    }
}
