package dev.coach.adapters.exchange;

import dev.coach.core.domain.profile.Observation;
import dev.coach.core.domain.profile.Profile;
import dev.coach.core.domain.profile.Source;
import dev.coach.core.port.ProfileFile;
import dev.coach.core.port.ProfileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** JSON Resume 1.x: <a href="https://jsonresume.org/schema">jsonresume.org/schema</a>. */
final class JsonResumeFormat implements ProfileFormat {
    @Override
    public String name() {
        return "json-resume";
    }

    @Override
    public String title() {
        return "JSON Resume";
    }

    @Override
    public String extractor() {
        return "json-resume/1";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileName() {
        return "resume.json";
    }

    @Override
    public ProfileFile read(byte[] file) {
        FileFindings findings = new FileFindings();
        JsonText.parse(file, findings).ifPresent(document -> new JsonResumeReader(findings).read(document));
        return findings.file();
    }

    @Override
    public void write(
            Profile profile, List<Observation> ledger, Function<Source, Optional<String>> texts, OutputStream out)
            throws IOException {
        out.write(JsonText.write(JsonResumeWriter.document(profile)));
    }
}
