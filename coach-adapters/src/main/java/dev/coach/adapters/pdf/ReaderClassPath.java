package dev.coach.adapters.pdf;

import dev.coach.core.domain.document.TextLine;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;

/**
 * The few jars or folders that {@link ReaderProcessMain} needs, found where this process loads them from: right for a folder of
 * jars, for compiled classes, and under a test runner that hides its class path in a manifest. A class's own file is asked for,
 * because a class that comes from a class-data archive does not know its jar.
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
            Optional<Path> place = placeOf(needed);
            if (place.isEmpty()) {
                // Nested in another archive, or part of a run-time image: only the launcher's own path can help.
                return System.getProperty("java.class.path");
            }
            places.add(place.get().toString());
        }
        return String.join(File.pathSeparator, places);
    }

    /** The jar or folder, when it is one of the default file system. */
    private static Optional<Path> placeOf(Class<?> needed) {
        String file = "/" + needed.getName().replace('.', '/') + ".class";
        String url = String.valueOf(needed.getResource(file));
        boolean packed = url.startsWith("jar:");
        String address = packed ? url.substring("jar:".length()) : url;
        String end = packed ? "!" + file : file;
        if (!address.startsWith("file:") || !address.endsWith(end)) {
            return Optional.empty();
        }
        String place = address.substring(0, address.length() - end.length());
        return place.contains("!/") ? Optional.empty() : Optional.of(Path.of(URI.create(place)));
    }
}
