package dev.coach.core.extraction.resume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of skills and of languages. The name of a list is no skill, and a name that two lines share has no proof. */
final class ResumeSkillReader {
    private static final Pattern LABELED = Pattern.compile("^(?<label>[^:,]{2,40})\\s*:\\s*(?<items>.*)$");
    private static final Pattern SKILL_LABEL = Pattern.compile(
            "(?iU)(?:(?:technical|programming|computer|key|core|it|soft)\\s+)?(?:techs?|technolog\\p{L}+|tech stack|skills?|tools|languages?|software|frameworks|programming|sprachen|idiomas|langues|kenntnisse)");
    private static final Pattern ITEM_SEPARATOR =
            Pattern.compile("[,;|•·●]\\s*(?![^()]*\\))|\\s+[–—/]\\s+(?![^()]*\\))");
    private static final Pattern LEVEL_AFTER =
            Pattern.compile("^(?<name>[^(]+?)\\s*(?:\\((?<inside>[^()]+)\\)|\\s[–—-]\\s(?<after>.+))$");
    private static final int MAX_WORDS = 5;
    private static final int MAX_LENGTH = 45;
    private static final double FULL_LINE = 0.85;

    private final Claims claims;
    private final Set<String> known = new HashSet<>();
    private int count;

    ResumeSkillReader(Claims claims) {
        this.claims = claims;
    }

    void read(List<ResumeSection> sections) {
        for (ResumeSection section : sections) {
            switch (section.kind()) {
                case SKILLS, LANGUAGES -> new Listing(section).read();
                case CONTACT, SUMMARY -> new Listing(section).readLabeled();
                case EXPERIENCE, VOLUNTEERING, EDUCATION, OTHER -> {
                    // Skills that are mentioned in passing are no list.
                }
            }
        }
    }

    /** One section, read row by row. */
    private final class Listing {
        private final String heading;
        private final List<Snippet> rows = new ArrayList<>();
        private final GradedCells grades;
        private final double fullWidth;
        private String label = "";
        /** Items by the row that names nothing else: only such a name can have its level in another row. */
        private final Map<Integer, String> named = new HashMap<>();

        private boolean cutOff;

        Listing(ResumeSection section) {
            this.heading = section.heading();
            section.rows().forEach(row -> rows.addAll(withLabels(row)));
            this.grades = new GradedCells(rows);
            this.fullWidth =
                    rows.stream().mapToDouble(row -> row.line().width()).max().orElse(0);
        }

        void read() {
            for (int at = 0; at < rows.size(); at++) {
                readRow(at);
            }
        }

        void readLabeled() {
            for (int at = 0; at < rows.size(); at++) {
                Matcher labeled = LABELED.matcher(rows.get(at).text());
                if (labeled.matches()
                        && SKILL_LABEL.matcher(labeled.group("label")).matches()) {
                    readRow(at);
                    for (; at + 1 < rows.size() && goesOn(at); at++) {
                        readRow(at + 1);
                    }
                }
            }
        }

        private void readRow(int at) {
            Snippet row = Snippets.withoutBullet(rows.get(at));
            Matcher labeled = LABELED.matcher(row.text());
            Snippet list = row;
            if (labeled.matches()) {
                Snippet name =
                        row.part(labeled.start("label"), labeled.end("label")).trimmed();
                list = row.part(labeled.start("items"), row.text().length()).trimmed();
                if (isAboutSomethingElse(name.text())) {
                    return;
                }
                OptionalInt level = GradeWords.of(list.text());
                if (level.isPresent()) {
                    add(name).ifPresent(item -> addLevel(item, level.getAsInt(), row));
                    return;
                }
                label = name.text();
                cutOff = false;
            }
            List<Snippet> items = Snippets.split(list, ITEM_SEPARATOR);
            boolean broken = goesOn(at) && !rawEndsWithComma(row);
            if (items.size() == 1 && !labeled.matches() && !cutOff && !broken) {
                readLine(items.get(0), at);
            } else {
                int from = cutOff ? 1 : 0;
                int to = broken ? items.size() - 1 : items.size();
                for (int item = from; item < to; item++) {
                    Optional<String> added = readItem(items.get(item));
                    if (items.size() == 1) {
                        added.ifPresent(name -> named.put(at, name));
                    }
                }
            }
            cutOff = broken;
        }

        /** A line by itself is the level of another, the name of the list below, or a skill. */
        private void readLine(Snippet line, int at) {
            OptionalInt level = GradeWords.of(line.text());
            if (level.isPresent()) {
                String item = named.get(grades.nameOf(at).orElse(-1));
                if (item != null) {
                    addLevel(item, level.getAsInt(), line);
                }
            } else if (namesTheListBelow(at)) {
                label = line.text();
            } else {
                readItem(line).ifPresent(item -> named.put(at, item));
            }
        }

        private boolean namesTheListBelow(int at) {
            for (int below = at + 1; below < rows.size(); below++) {
                String text = rows.get(below).text();
                if (GradeWords.of(text).isEmpty()) {
                    return Snippets.split(rows.get(below), ITEM_SEPARATOR).size() > 1
                            && !LABELED.matcher(text).matches();
                }
            }
            return false;
        }

        /** Whether a list runs over the end of its line. */
        private boolean goesOn(int at) {
            if (at + 1 >= rows.size()) {
                return false;
            }
            Snippet row = rows.get(at);
            String next = rows.get(at + 1).text();
            boolean list = Snippets.split(row, ITEM_SEPARATOR).size() > 1
                    || LABELED.matcher(row.text()).matches();
            boolean free = !LABELED.matcher(next).matches()
                    && !Snippets.startsWithBullet(rows.get(at + 1).line().text())
                    && GradeWords.of(next).isEmpty();
            boolean full = row.line().width() >= FULL_LINE * fullWidth
                    && (next.indexOf(',') >= 0
                            || Character.isLowerCase(next.codePointAt(0))
                            || row.text().endsWith("-"));
            return list && free && (rawEndsWithComma(row) || full);
        }

        private Optional<String> readItem(Snippet item) {
            Snippet name = item.text().startsWith(". ")
                    ? item.part(2, item.text().length()).trimmed()
                    : item;
            OptionalInt level = OptionalInt.empty();
            Matcher graded = LEVEL_AFTER.matcher(item.text());
            if (graded.matches()) {
                String after = graded.group("inside") != null ? graded.group("inside") : graded.group("after");
                level = GradeWords.of(after);
                if (level.isPresent() || graded.group("inside") != null) {
                    name = item.part(graded.start("name"), graded.end("name")).trimmed();
                }
            }
            Optional<String> added = add(name);
            if (added.isPresent() && level.isPresent()) {
                addLevel(added.get(), level.getAsInt(), item);
            }
            return added;
        }

        private Optional<String> add(Snippet name) {
            String text = name.text();
            boolean named = text.split("\\s+").length <= MAX_WORDS
                    && text.length() <= MAX_LENGTH
                    && text.codePoints().anyMatch(Character::isLetter)
                    && !text.endsWith(".")
                    && GradeWords.of(text).isEmpty()
                    && DateSpan.in(text).isEmpty()
                    && SectionHeadings.kindOf(text)
                            .filter(kind -> kind != SectionKind.OTHER)
                            .isEmpty();
            if (!named || !known.add(text.toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            String item = "skill-" + ++count;
            String kind = SkillKinds.of(text, heading + " " + label).name().toLowerCase(Locale.ROOT);
            claims.field("skills.name", item, text, Claims.LIKELY, name);
            claims.field("skills.kind", item, kind, Claims.LIKELY, name);
            return Optional.of(item);
        }

        private void addLevel(String item, int level, Snippet proof) {
            claims.field("skills.level", item, Integer.toString(level), Claims.LIKELY, proof);
        }
    }

    /** "Interests: chess" within a section of skills. */
    private static boolean isAboutSomethingElse(String label) {
        return SectionHeadings.kindOf(label)
                        .filter(kind -> kind == SectionKind.OTHER)
                        .isPresent()
                && !label.equalsIgnoreCase("other");
    }

    /** The cells of a row; the first of two stays with the second when it is its label. */
    private static List<Snippet> withLabels(Snippet row) {
        List<Snippet> cells = Snippets.split(row, Snippets.CELL);
        boolean label = cells.size() == 2
                && row.line().text().substring(row.from(), row.to()).matches("(?s)[^\\t]{2,40}:\\t.*");
        return label ? List.of(row) : cells;
    }

    private static boolean rawEndsWithComma(Snippet row) {
        return row.line().text().stripTrailing().endsWith(",");
    }
}
