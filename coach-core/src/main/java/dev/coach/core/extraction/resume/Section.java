package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what follows it.
 *
 * @param rows one for each line; a heading that shares its line with text is left out of it
 */
record Section(SectionKind kind, String heading, List<Phrase> rows) {
    static Section begin(SectionKind kind, String heading) {
        return new Section(kind, heading, new ArrayList<>());
    }
}
