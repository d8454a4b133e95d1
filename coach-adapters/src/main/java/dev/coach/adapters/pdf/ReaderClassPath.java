package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.TextLine;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;

/**
 * The few jars or folders that {@link ReaderProcessMain} needs, found where this process loaded them from: right for a folder of
 * jars, for compiled classes, and under a test runner that hides its class path in a manifest.
 */
final class ReaderClassPath {
    private static final List<Class<?>> NEEDED = List.of(
            ReaderProcessMain.class,
            TextLine.class,
            PDDocument.class,
            TTFParser.class,
            RandomAccessRead.class,
            LogFactory.class,
            LoggerFactory.class);

    private ReaderClassPath() {}

    static String asArgument() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> needed : NEEDED) {
            CodeSource source = needed.getProtectionDomain().getCodeSource();
            if (source == null || !"file".equals(source.getLocation().getProtocol())) {
                // Nested in another archive, or part of a run-time image: only the launcher's own path can help.
                return System.getProperty("java.class.path");
            }
            try {
                places.add(Path.of(source.getLocation().toURI()).toString());
            } catch (URISyntaxException unescaped) {
                places.add(source.getLocation().getPath());
            }
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
