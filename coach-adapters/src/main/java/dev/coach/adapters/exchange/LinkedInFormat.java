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

/** The archive that LinkedIn hands out: a ZIP of CSV files. */
final class LinkedInFormat implements ProfileFormat {
    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public String title() {
        return "LinkedIn archive";
    }

    @Override
    public String extractor() {
        return "linkedin/1";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public String fileName() {
        return "linkedin.zip";
    }

    @Override
    public ProfileFile read(byte[] file) {
        FileFindings findings = new FileFindings();
        new LinkedInReader(findings).read(file);
        return findings.file();
    }

    @Override
    public void write(
            Profile profile, List<Observation> ledger, Function<Source, Optional<String>> texts, OutputStream out)
            throws IOException {
        ZipFiles.write(LinkedInWriter.files(profile), out);
    }
}
