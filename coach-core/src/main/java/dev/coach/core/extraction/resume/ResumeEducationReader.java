package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where and what someone studied. */
final class ResumeEducationReader {
    private static final Pattern GRADE = Pattern.compile(
            "(?iU)\\b(?:c?gpa|grade(?: point average)?|final grade|note|abschlussnote|notendurchschnitt|average|mention|nota media|promedio)\\s*(?:[:=]|of)?\\s*(?<grade>\\d+(?:[.,]\\d+)?(?:\\s*/\\s*\\d+(?:[.,]\\d+)?|\\s*%)?)|(?<honours>(?:summa|magna|egregia)?\\s*cum laude|first[- ]class honou?rs|upper second[- ]class honou?rs|with distinction)");
    private static final Pattern BEFORE_SUBJECT =
            Pattern.compile("^(?:\\s*[,:–—-]\\s*|\\s+)?(?:(?:in|of|en|im|der|in der|major in|major:|degree in)\\s+)?");
    private static final int MAX_SUBJECT_WORDS = 8;

    /** What the parts of one head turned out to be. */
    private static final class Course {
        private @Nullable Snippet institution;
        private @Nullable Snippet degree;
        private @Nullable Snippet subject;
        private final List<Part> open = new ArrayList<>();
    }

    private final Claims claims;
    private int count;

    ResumeEducationReader(Claims claims) {
        this.claims = claims;
    }

    void read(List<ResumeSection> sections) {
        for (ResumeSection section : sections) {
            if (section.kind() == SectionKind.EDUCATION) {
                Entries.of(section).forEach(this::read);
            }
        }
    }

    private void read(Entry entry) {
        Part.Cut cut = Part.cut(entry.heads());
        Course course = new Course();
        for (Part part : cut.parts()) {
            sort(part, course);
        }
        settle(course);
        if (course.institution == null && course.degree == null) {
            return;
        }
        String item = "education-" + ++count;
        claim("education.institution", item, course.institution);
        claim("education.degree", item, course.degree);
        claim("education.field_of_study", item, course.subject);
        cut.places().stream().findFirst().ifPresent(place -> claim("education.location", item, place));
        entry.time().ifPresent(time -> readTime(time, item));
        readGrade(entry, item);
    }

    private static void sort(Part part, Course course) {
        Optional<Degrees.Found> found = Degrees.at(part.text());
        if (found.isPresent()) {
            String text = part.text();
            Snippet degree = part.snippet().part(found.get().from(), found.get().to());
            Snippet rest = afterDegree(part.snippet().part(found.get().to(), text.length()));
            boolean better = course.degree == null || course.subject == null;
            if (better) {
                course.degree = course.degree != null && rest.isEmpty() ? course.degree : degree;
            }
            if (!rest.isEmpty()) {
                sortRest(rest, part.cell(), course);
            }
        } else if (namesASchool(part.text()) && course.institution == null) {
            course.institution = part.snippet();
        } else {
            course.open.add(part);
        }
    }

    /** What follows a degree is its subject, or already the school. */
    private static void sortRest(Snippet rest, int cell, Course course) {
        if (namesASchool(rest.text()) && course.institution == null) {
            course.institution = rest;
        } else if (course.subject == null && mayBeASubject(rest.text())) {
            course.subject = rest;
        } else {
            course.open.add(new Part(rest, cell));
        }
    }

    /** Gives the parts that say nothing about themselves to what is still missing. */
    private static void settle(Course course) {
        for (Part part : course.open) {
            boolean subject = mayBeASubject(part.text());
            boolean several = part.text().indexOf(' ') > 0 || !OrganisationWords.isSchool(part.text());
            if (course.institution == null && course.degree != null && several) {
                course.institution = part.snippet();
            } else if (course.subject == null && course.degree != null && subject) {
                course.subject = part.snippet();
            }
        }
    }

    /** "University" alone is the end of a name that began on another line. */
    private static boolean namesASchool(String text) {
        return OrganisationWords.isSchool(text)
                && (text.indexOf(' ') > 0 || text.length() <= 5 || text.indexOf('-') > 0);
    }

    private static Snippet afterDegree(Snippet rest) {
        Matcher before = BEFORE_SUBJECT.matcher(rest.text());
        Snippet subject = before.find() ? rest.part(before.end(), rest.text().length()) : rest;
        return subject.trimmed();
    }

    private static boolean mayBeASubject(String text) {
        String[] words = text.split("\\s+");
        return words.length <= MAX_SUBJECT_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && text.codePoints().noneMatch(Character::isDigit)
                && !OrganisationWords.isSchool(text)
                && !GRADE.matcher(text).find()
                && !text.matches(
                        "(?iU).*\\b(?:thesis|project|projekt|semester|exchange|scholarship|award|advisor|abroad|gpa|erasmus)\\b.*")
                && !EntryRow.isSentence(text);
    }

    private void readTime(EntryRow.Dated time, String item) {
        DateSpan span = time.span();
        if (span.isSingle()) {
            // One date beside a degree is the day it was given.
            claims.field("education.end_date", item, span.start().toString(), Claims.LIKELY, time.words());
            return;
        }
        claims.field("education.start_date", item, span.start().toString(), Claims.SURE, time.words());
        if (span.end() != null) {
            claims.field("education.end_date", item, span.end().toString(), Claims.SURE, time.words());
        }
    }

    private void readGrade(Entry entry, String item) {
        List<Snippet> rows = new ArrayList<>(entry.heads());
        rows.addAll(entry.details());
        for (Snippet row : rows) {
            Matcher matcher = GRADE.matcher(row.text());
            if (matcher.find()) {
                String group = matcher.group("grade") != null ? "grade" : "honours";
                Snippet grade = row.part(matcher.start(), matcher.end());
                claims.field("education.grade", item, matcher.group(group).strip(), Claims.LIKELY, grade.trimmed());
                return;
            }
        }
    }

    private void claim(String attribute, String item, @Nullable Snippet value) {
        if (value != null && value.text().length() <= 120) {
            claims.field(attribute, item, value.text(), Claims.LIKELY, value);
        }
    }
}
