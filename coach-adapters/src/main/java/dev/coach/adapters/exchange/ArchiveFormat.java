package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything that Coach knows of one coachee: a ZIP with {@code profile.json}, which says what the profile is and of which
 * version the archive, {@code ledger.jsonl}, an observation on each line, and {@code texts.jsonl}, on each line a message that one of them
 * quotes. The ledger is what counts when it is read.
 */
final class ArchiveFormat implements ProfileFormat {
    static final String PROFILE = "profile.json";
    static final String LEDGER = "ledger.jsonl";
    static final String TEXTS = "texts.jsonl";

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public String title() {
        return "Coach archive";
    }

    @Override
    public String extractor() {
        return "coach-archive/1";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String fileName() {
        return "coach-profile.zip";
    }

    @Override
    public ProfileFile read(byte[] file) {
        return new ArchiveReader().read(file);
    }

    @Override
    public void write(
            Profile profile, List<Observation> ledger, Function<Source, Optional<String>> texts, OutputStream out)
            throws IOException {
        StringBuilder lines = new StringBuilder();
        ledger.forEach(observation ->
                lines.append(JsonText.line(ObservationJson.write(observation))).append('\n'));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PROFILE, JsonText.write(ArchiveProfileJson.write(profile, ledger.size())));
        files.put(LEDGER, lines.toString().getBytes(StandardCharsets.UTF_8));
        files.put(TEXTS, texts(ledger, texts).getBytes(StandardCharsets.UTF_8));
        ZipFiles.write(files, out);
    }

    /** What was said at each source that an observation names, so that its quote can be compared with it wherever it is read. */
    private static String texts(List<Observation> ledger, Function<Source, Optional<String>> texts) {
        StringBuilder lines = new StringBuilder();
        ledger.stream()
                .map(Observation::source)
                .distinct()
                .forEach(source -> texts.apply(source)
                        .ifPresent(text -> lines.append(JsonText.line(ObservationJson.text(source, text)))
                                .append('\n')));
        return lines.toString();
    }
}
