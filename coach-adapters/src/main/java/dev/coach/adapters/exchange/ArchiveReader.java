package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.ObservationId;
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

    private final FileFindings findings = new FileFindings();
    private final Map<String, Observation> observations = new LinkedHashMap<>();
    private final Set<ObservationId> ids = new HashSet<>();

    ProfileFile read(byte[] archive) {
        if (archive.length > ProfileFormat.MAX_BYTES) {
            findings.problem("", "must not be larger than 10 MB");
            return new ProfileFile.Own(Map.of(), findings.problems());
        }
        Map<String, byte[]> files = ZipFiles.read(
                archive,
                MAX_LEDGER_MEGABYTES,
                name -> Set.of(ArchiveFormat.PROFILE, ArchiveFormat.LEDGER).contains(name) ? name : "",
                findings);
        byte[] profile = files.get(ArchiveFormat.PROFILE);
        byte[] ledger = files.get(ArchiveFormat.LEDGER);
        if (profile == null || ledger == null) {
            findings.problem("", "is no Coach archive: it needs profile.json and ledger.jsonl");
        } else {
            PlainText.decode(profile, ArchiveFormat.PROFILE, findings)
                    .flatMap(text -> JsonText.object(text, ArchiveFormat.PROFILE, findings))
                    .filter(this::isUnderstood)
                    .ifPresent(head -> ledger(head, ledger));
        }
        return new ProfileFile.Own(observations, findings.problems());
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
        int from = 0;
        int number = 0;
        while (from < ledger.length) {
            int to = from;
            while (to < ledger.length && ledger[to] != '\n') {
                to++;
            }
            String place = ArchiveFormat.LEDGER + ":" + ++number;
            if (number > ProfileFormat.MAX_ROWS) {
                findings.problem(place, "is one observation too many: at most 100,000 are read");
                return;
            }
            byte[] line = Arrays.copyOfRange(ledger, from, to);
            if (PlainText.isUtf8(line)) {
                line(place, new String(line, StandardCharsets.UTF_8));
            } else {
                findings.problem(place, "is not UTF-8 text");
            }
            from = to + 1;
        }
        int expected = head.path("observations").asInt(-1);
        if (expected != number) {
            findings.problem(
                    ArchiveFormat.LEDGER,
                    "holds %d observations, and profile.json speaks of %d".formatted(number, expected));
        }
    }

    private void line(String place, String line) {
        Optional<JsonNode> json = JsonText.object(line, place, findings);
        if (json.isEmpty()) {
            return;
        }
        try {
            Observation observation = ObservationJson.read(json.get());
            if (ids.add(observation.id())) {
                observations.put(place, observation);
            } else {
                findings.problem(place, "has an id that stands before");
            }
        } catch (IllegalArgumentException notAnObservation) {
            findings.problem(place, String.valueOf(notAnObservation.getMessage()));
        }
    }
}
