package dev.coach.core.extraction.resume;

import dev.coach.core.domain.document.DocumentText;
import dev.coach.core.domain.document.TextLine;
import dev.coach.core.domain.profile.Claim;
import java.util.List;
import java.util.Optional;

/** Reads a résumé, line by line and without a model. Safe for use by several threads. */
public final class ResumeRules {
    /** The name and version that observations carry; changes when the same text would give other claims. */
    public static final String EXTRACTOR = "resume-rules/3";

    private static final int FEWEST_SECTIONS = 2;

    /** Whether these lines are a résumé: at least {@value #FEWEST_SECTIONS} sections of different kinds have a heading that is known. */
    public boolean isResume(DocumentText text) {
        List<TextLine> lines =
                text.lines().stream().filter(line -> !line.text().isBlank()).toList();
        return Sections.of(lines, NameFinder.find(lines)).stream()
                        .filter(section -> !section.rows().isEmpty())
                        .map(ResumeSection::kind)
                        .filter(kind -> kind != SectionKind.CONTACT && kind != SectionKind.OTHER)
                        .distinct()
                        .count()
                >= FEWEST_SECTIONS;
    }

    /** Claims about the person, then positions, education and skills, each in reading order. Hidden lines are not looked at. */
    public List<Claim> extract(DocumentText text) {
        List<TextLine> lines =
                text.lines().stream().filter(line -> !line.text().isBlank()).toList();
        Optional<Snippet> name = NameFinder.find(lines);
        List<ResumeSection> sections = Sections.of(lines, name);
        Claims claims = new Claims();
        name.ifPresent(found -> claims.scalar("full_name", NameFinder.written(found), Claims.LIKELY, found));
        new ContactReader(claims).read(sections);
        new PositionReader(claims).read(sections);
        new ResumeEducationReader(claims).read(sections);
        new ResumeSkillReader(claims).read(sections);
        return claims.all();
    }
}
