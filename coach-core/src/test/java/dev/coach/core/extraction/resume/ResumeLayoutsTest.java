package dev.coach.core.extraction.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same positions, set in every order that designs know, are read the same. */
class ResumeLayoutsTest {
    private static final long SEED = 20261122;
    private static final int RESUMES = 60;

    private record Job(String title, String employer, String place, String from, String to, List<String> details) {
        String time() {
            return from + " – " + to;
        }
    }

    private enum Layout {
        TITLE_EMPLOYER_PLACE_DATE_BELOW_EACH_OTHER((page, job) ->
                page.bold(job.title()).line(job.employer()).line(job.place()).line(job.time())),
        EMPLOYER_TITLE_PLACE_DATE_BELOW_EACH_OTHER((page, job) ->
                page.bold(job.employer()).line(job.title()).line(job.place()).line(job.time())),
        EMPLOYER_AND_DATE_THEN_TITLE_AND_PLACE(
                (page, job) -> page.bold(job.employer() + "|" + job.time()).line(job.title() + "|" + job.place())),
        TITLE_AND_PLACE_THEN_EMPLOYER_AND_DATE(
                (page, job) -> page.bold(job.title() + "|" + job.place()).line(job.employer() + "|" + job.time())),
        ALL_IN_ONE_LINE(
                (page, job) -> page.line(job.employer() + ", " + job.title() + " – " + job.place() + "|" + job.time())),
        DATE_FIRST(
                (page, job) -> page.line(job.time() + "|" + job.title() + ", " + job.employer() + " – " + job.place())),
        DATE_AND_EMPLOYER_THEN_TITLE((page, job) ->
                page.line(job.time() + " - " + job.employer()).bold(job.title()).line(job.place())),
        TITLE_DASH_EMPLOYER((page, job) -> page.bold(job.title() + " - " + job.employer() + "|" + job.time())
                .line(job.place())),
        BARS((page, job) -> page.bold(job.title()).line(job.employer() + " · " + job.place() + " · " + job.time())),
        AT((page, job) -> page.bold(job.title() + " at " + job.employer() + " (" + job.time() + ")")
                .line(job.place()));

        private final BiConsumer<ResumePage, Job> head;

        Layout(BiConsumer<ResumePage, Job> head) {
            this.head = head;
        }
    }

    private static final List<String> TITLES = List.of(
            "Software Engineer",
            "Registered Nurse",
            "Head Chef",
            "Store Manager",
            "Data Analyst",
            "Electrician",
            "High School Teacher",
            "Sales Assistant",
            "Project Coordinator",
            "Senior Accountant",
            "Truck Driver",
            "Research Assistant",
            "Graphic Designer");
    private static final List<String> EMPLOYERS = List.of(
            "Globex",
            "Initech LLC",
            "Umbrella Health",
            "Stark Industries",
            "Lakeview Hospital",
            "Hooli",
            "Wonka Foods GmbH",
            "Acme Inc.",
            "Springfield Elementary School",
            "Blue Sun",
            "Tyrell Systems",
            "Soylent",
            "University of Leeds");
    private static final List<String> PLACES =
            List.of("Austin, TX", "London, UK", "Bremen, Germany", "Lyon, France", "Chicago, IL", "Toronto, Canada");
    private static final List<String> DETAILS = List.of(
            "• Led a team of five people across two sites",
            "• Reduced waste by 12 % in 2019",
            "• Worked with Python and SQL",
            "• Trained new staff");

    @ParameterizedTest
    @EnumSource
    void readsEveryPositionInEveryOrder(Layout layout) {
        Random random = new Random(SEED);
        for (int resume = 0; resume < RESUMES; resume++) {
            List<Job> jobs = jobs(random);
            ResumePage page =
                    new ResumePage().name("Jane Roe").line("jane@roe.example").heading("Experience");
            for (Job job : jobs) {
                layout.head.accept(page, job);
                job.details().forEach(page::indented);
            }
            page.heading("Education").line("MBA, INSEAD|2010");

            assertThat(page.items("positions"))
                    .as("%s, résumé %d: %s", layout, resume, page.text().lines())
                    .isEqualTo(jobs.stream().map(ResumeLayoutsTest::expected).toList());
        }
    }

    private static List<Job> jobs(Random random) {
        List<Job> jobs = new ArrayList<>();
        boolean described = random.nextInt(4) > 0;
        int year = 2022;
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int years = 1 + random.nextInt(3);
            boolean current = jobs.isEmpty() && random.nextBoolean();
            jobs.add(new Job(
                    pick(TITLES, random),
                    pick(EMPLOYERS, random),
                    pick(PLACES, random),
                    "June " + (year - years),
                    current ? "present" : "May " + year,
                    described ? DETAILS.subList(0, 1 + random.nextInt(DETAILS.size())) : List.of()));
            year -= years;
        }
        return jobs;
    }

    private static Map<String, String> expected(Job job) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", job.title());
        fields.put("employer", job.employer());
        fields.put("location", job.place());
        fields.put("start_date", job.from().substring(5) + "-06");
        if (job.to().equals("present")) {
            fields.put("current", "true");
        } else {
            fields.put("end_date", job.to().substring(4) + "-05");
        }
        return fields;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
