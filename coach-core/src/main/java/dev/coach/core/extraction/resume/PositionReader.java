package dev.coach.core.extraction.resume;

import dev.coach.core.schema.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads positions. Which words are the title and which the employer is decided by the words themselves and, where they do not
 * tell, by the order that the other entries of the same résumé have.
 */
final class PositionReader {
    /** The least evidence for naming a title or an employer. */
    private static final double EVIDENCE = 1;

    /** What the order of the other entries adds. */
    private static final double ORDER = 1;

    /** A title with more words is a description. */
    private static final int MAX_WORDS = 14;

    private static final Pattern INTERNSHIP = Pattern.compile(
            "(?iU)\\b(?:intern|internship|trainee|praktik\\p{L}*|werkstudent\\p{L}*|stagiaire|stage|becari[oa]|prácticas|co-op)\\b");
    private static final Pattern APPRENTICESHIP = Pattern.compile(
            "(?iU)\\b(?:apprentice|apprenticeship|auszubildende[r]?|azubi|ausbildung|apprenti[e]?|alternan\\p{L}+|aprendiz)\\b");
    private static final Pattern VOLUNTEER =
            Pattern.compile("(?iU)\\b(?:volunteer|voluntari[oa]|bénévole|ehrenamt\\p{L}*|freiwillige[r]?)\\b");
    private static final Pattern SELF_EMPLOYED = Pattern.compile(
            "(?iU)\\b(?:freelance[r]?|self-employed|independent contractor|freiberuf\\p{L}*|selbständig\\p{L}*|autónom[oa])\\b");

    private record Choice(@Nullable Part title, @Nullable Part employer, double score) {}

    private final Claims claims;
    private final List<Choice> current = new ArrayList<>();
    private @Nullable Part lastEmployer;
    private int count;

    PositionReader(Claims claims) {
        this.claims = claims;
    }

    void read(List<ResumeSection> sections) {
        List<ResumeSection> ofWork = sections.stream()
                .filter(section ->
                        section.kind() == SectionKind.EXPERIENCE || section.kind() == SectionKind.VOLUNTEERING)
                .toList();
        double titleFirst = 0;
        List<Entry> paid = new ArrayList<>();
        List<Entry> voluntary = new ArrayList<>();
        for (ResumeSection section : ofWork) {
            List<Entry> entries = Entries.of(section);
            entries.forEach(section.kind() == SectionKind.VOLUNTEERING ? voluntary::add : paid::add);
            titleFirst += entries.stream()
                    .mapToDouble(PositionReader::speaksForTitleFirst)
                    .sum();
        }
        for (Entry entry : paid) {
            read(entry, titleFirst, false);
        }
        readCurrent();
        for (Entry entry : voluntary) {
            read(entry, titleFirst, true);
        }
    }

    /** The only position that goes on is the current one; of several none is more so than the others. */
    private void readCurrent() {
        if (current.size() == 1) {
            Part title = current.get(0).title();
            Part employer = current.get(0).employer();
            if (title != null) {
                claims.scalar("current_title", title.text(), Claims.LIKELY, title.snippet());
            }
            if (employer != null) {
                claims.scalar("current_employer", employer.text(), Claims.LIKELY, employer.snippet());
            }
        }
    }

    private static double speaksForTitleFirst(Entry entry) {
        List<Part> parts = Part.cut(entry.heads()).parts();
        return parts.size() < 2 ? 0 : leaning(parts.get(0)) - leaning(parts.get(1));
    }

    /** Above 0 for words that look like a title, below for words that look like an organisation. */
    private static double leaning(Part part) {
        return TitleWords.score(part.text()) - OrganisationWords.score(part.text());
    }

    private void read(Entry entry, double titleFirst, boolean voluntary) {
        Part.Cut cut = Part.cut(entry.heads());
        Choice choice =
                withEmployerAbove(choose(cut.parts(), titleFirst, !entry.dates().isEmpty()), entry);
        if (choice.title() == null && choice.employer() == null) {
            return;
        }
        String item = "position-" + ++count;
        if (choice.title() != null) {
            Snippet title = withComplement(choice.title(), choice.employer(), cut.parts());
            claims.field("positions.title", item, title.text(), Claims.LIKELY, title);
        }
        if (choice.employer() != null) {
            Snippet employer = choice.employer().snippet();
            claims.field("positions.employer", item, employer.text(), Claims.LIKELY, employer);
        }
        cut.places().stream()
                .findFirst()
                .ifPresent(place -> claims.field("positions.location", item, place.text(), Claims.LIKELY, place));
        entry.time().ifPresent(time -> {
            readTime(time, item);
            if (time.span().open()) {
                current.add(choice);
            }
        });
        workType(choice.title(), voluntary).ifPresent(type -> {
            Snippet proof = choice.title() != null
                    ? choice.title().snippet()
                    : entry.heads().get(0);
            claims.field("positions.work_type", item, type.name().toLowerCase(Locale.ROOT), Claims.LIKELY, proof);
        });
    }

    /** Further positions at one employer are printed without it, and with less above their times than the first. */
    private Choice withEmployerAbove(Choice choice, Entry entry) {
        boolean further = entry.lead() < entry.usualLead() && choice.title() != null && choice.employer() == null;
        Choice complete = further ? new Choice(choice.title(), lastEmployer, choice.score()) : choice;
        lastEmployer = complete.employer();
        return complete;
    }

    private void readTime(EntryRow.Dated time, String item) {
        DateSpan span = time.span();
        claims.field("positions.start_date", item, span.start().toString(), Claims.SURE, time.words());
        if (span.end() != null) {
            claims.field("positions.end_date", item, span.end().toString(), Claims.SURE, time.words());
        }
        if (span.open()) {
            claims.field("positions.current", item, "true", Claims.SURE, time.words());
        }
    }

    private static Choice choose(List<Part> all, double titleFirst, boolean dated) {
        List<Part> parts = all.stream().filter(PositionReader::mayBeAName).toList();
        Choice best = new Choice(null, null, EVIDENCE - 0.01);
        for (int title = -1; title < parts.size(); title++) {
            for (int employer = -1; employer < parts.size(); employer++) {
                if (title != employer) {
                    Choice choice = weigh(parts, title, employer, titleFirst);
                    best = choice.score() > best.score() ? choice : best;
                }
            }
        }
        boolean bothNeeded = !dated && (best.title() == null || best.employer() == null);
        return bothNeeded ? new Choice(null, null, 0) : best;
    }

    private static Choice weigh(List<Part> parts, int title, int employer, double titleFirst) {
        double score = 0;
        if (title >= 0) {
            score += leaning(parts.get(title)) - 0.1 * title;
        }
        if (employer >= 0) {
            // A name says nothing about itself; that it is all that is left speaks for it.
            score += Math.max(-2, -leaning(parts.get(employer))) + 0.5 - 0.1 * employer;
        }
        if (title >= 0 && employer >= 0 && Math.abs(titleFirst) >= EVIDENCE) {
            score += (title < employer) == (titleFirst > 0) ? ORDER : -ORDER;
        }
        return new Choice(title < 0 ? null : parts.get(title), employer < 0 ? null : parts.get(employer), score);
    }

    private static boolean mayBeAName(Part part) {
        return part.text().split("\\s+").length <= MAX_WORDS
                && part.text().length() <= 120
                && part.text().codePoints().filter(Character::isLetter).count() > 1
                && !Places.isAnywhere(part.snippet())
                && !part.text()
                        .matches(
                                "(?iU)(?:full|part)[- ]time|permanent|contract|vollzeit|teilzeit|tiempo completo|temps plein|cdi|cdd");
    }

    /** "Vice President, Engineering": what follows the title's comma belongs to it, unless it is the employer. */
    private static Snippet withComplement(Part title, @Nullable Part employer, List<Part> parts) {
        Snippet whole = title.snippet();
        for (int at = parts.indexOf(title) + 1; at < parts.size(); at++) {
            Part next = parts.get(at);
            if (employer == null
                    || next.equals(employer)
                    || next.cell() != title.cell()
                    || OrganisationWords.score(next.text()) >= 2) {
                break;
            }
            whole = whole.through(next.snippet());
        }
        return whole;
    }

    private static Optional<Positions.WorkType> workType(@Nullable Part title, boolean voluntary) {
        String text = title == null ? "" : title.text();
        if (voluntary || VOLUNTEER.matcher(text).find()) {
            return Optional.of(Positions.WorkType.VOLUNTEER);
        }
        if (INTERNSHIP.matcher(text).find()) {
            return Optional.of(Positions.WorkType.INTERNSHIP);
        }
        if (APPRENTICESHIP.matcher(text).find()) {
            return Optional.of(Positions.WorkType.APPRENTICESHIP);
        }
        return SELF_EMPLOYED.matcher(text).find() ? Optional.of(Positions.WorkType.SELF_EMPLOYED) : Optional.empty();
    }
}
