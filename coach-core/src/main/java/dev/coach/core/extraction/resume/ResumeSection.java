package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading and what follows it.
 *
 * @param rows one for each line; a heading that shares its line with text is left out of it
 */
record ResumeSection(SectionKind kind, String heading, List<Snippet> rows) {
    static ResumeSection begin(SectionKind kind, String heading) {
        return new ResumeSection(kind, heading, new ArrayList<>());
    }
}
