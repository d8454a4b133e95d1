package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts a résumé at its headings. */
final class Sections {
    private static final int MAX_HEADING_WORDS = 6;

    /** How much larger than the text a heading of unknown words must be to be seen as one. */
    private static final double LARGER = 1.08;

    /** What headings look like in this document. */
    private record Style(long halfPoints, boolean bold, boolean capitals) {
        static Style of(TextLine line) {
            return new Style(Math.round(line.fontSize() * 2), line.bold(), isInCapitals(line.text()));
        }
    }

    private final List<TextLine> lines;
    private final Optional<Snippet> name;
    private final Set<Style> headingStyles = new HashSet<>();
    private final double textSize;

    private Sections(List<TextLine> lines, Optional<Snippet> name) {
        this.lines = lines;
        this.name = name;
        this.textSize = textSize(lines);
        for (TextLine line : lines) {
            if (SectionHeadings.kindOf(line.text()).isPresent()) {
                headingStyles.add(Style.of(line));
            }
        }
    }

    /** What stands before the first heading, and from the person's name to the next heading, is of the kind CONTACT. */
    static List<ResumeSection> of(List<TextLine> lines, Optional<Snippet> name) {
        return new Sections(lines, name).cut();
    }

    private List<ResumeSection> cut() {
        List<ResumeSection> sections = new ArrayList<>(List.of(ResumeSection.begin(SectionKind.CONTACT, "")));
        for (TextLine line : lines) {
            if (name.isPresent()
                    && (line.equals(name.get().line()) || line.equals(name.get().next()))) {
                sections.add(ResumeSection.begin(SectionKind.CONTACT, ""));
                sections.get(sections.size() - 1).rows().add(Snippet.whole(line));
                continue;
            }
            List<Snippet> cells = Snippets.split(Snippet.whole(line), Snippets.CELL);
            Snippet rest = Snippet.whole(line);
            if (!cells.isEmpty()) {
                Snippet first = cells.get(0);
                Optional<SectionKind> kind = SectionHeadings.kindOf(first.text());
                boolean alone = cells.size() == 1;
                if (kind.isPresent() && (alone || !isLabelWithin(last(sections), kind.get()))) {
                    sections.add(ResumeSection.begin(kind.get(), first.text()));
                    rest = alone ? first.part(0, 0) : cells.get(1).through(cells.get(cells.size() - 1));
                } else if (alone && looksLikeAHeading(line)) {
                    sections.add(ResumeSection.begin(SectionKind.OTHER, first.text()));
                    rest = first.part(0, 0);
                }
            }
            if (!rest.isEmpty()) {
                last(sections).rows().add(rest);
            }
        }
        return sections;
    }

    /** In a table of skills, "Languages" and "Tools" name rows, not sections. */
    private static boolean isLabelWithin(ResumeSection section, SectionKind kind) {
        boolean aboutSkills = kind == SectionKind.SKILLS || kind == SectionKind.LANGUAGES;
        return aboutSkills && section.kind() == SectionKind.SKILLS;
    }

    private boolean looksLikeAHeading(TextLine line) {
        Style style = Style.of(line);
        String text = line.text();
        boolean stands = headingStyles.contains(style)
                && (line.fontSize() >= LARGER * textSize || (style.capitals() && text.length() > 3));
        return stands
                && text.split("\\s+").length <= MAX_HEADING_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && !text.endsWith(".")
                && DateSpan.in(text).isEmpty();
    }

    private static ResumeSection last(List<ResumeSection> sections) {
        return sections.get(sections.size() - 1);
    }

    private static boolean isInCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The font size in which most characters are set. */
    static double textSize(List<TextLine> lines) {
        Map<Double, Integer> characters = new HashMap<>();
        lines.forEach(line -> characters.merge(
                Math.round(line.fontSize() * 2) / 2.0, line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
