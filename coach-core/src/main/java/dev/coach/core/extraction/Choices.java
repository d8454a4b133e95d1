package dev.coach.core.extraction;

import dev.coach.core.domain.profile.AttributeType.Choice;
import dev.coach.core.extraction.Frames.Hit;
import dev.coach.core.extraction.lexicon.WordClasses;
import dev.coach.core.schema.CurrentSituation.EmploymentStatus;
import dev.coach.core.schema.CurrentSituation.EmploymentType;
import dev.coach.core.schema.CurrentSituation.SeniorityLevel;
import dev.coach.core.schema.Goals.Track;
import dev.coach.core.schema.Mobility.RemotePreference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words in which people choose one of a few named values. */
final class Choices {
    private static final Set<String> NOT = WordClasses.of("not");

    private final Map<Class<?>, Frames<String>> frames = Map.of(
            EmploymentStatus.class, statuses(),
            EmploymentType.class, types(),
            SeniorityLevel.class, levels(),
            RemotePreference.class, workplaces(),
            Track.class, tracks());

    private static Frames<String> statuses() {
        return new Frames<String>()
                .with(
                        "self_employed",
                        "self-employed",
                        "self employed",
                        "freelance|freelancing|freelancer",
                        "my own business|company|boss",
                        "work for myself")
                .with(
                        "unemployed",
                        "unemployed",
                        "between jobs",
                        "out of work",
                        "looking for work|a",
                        "not working",
                        "job hunting",
                        "no job")
                .with("student", "studying|student", "at university|college|uni", "in school")
                .with("on_leave", "on leave", "maternity|paternity|parental|sick leave", "sabbatical")
                .with("retired", "retired")
                .with("homemaker", "homemaker|housewife", "stay-at-home", "stay at home")
                .with("employed", "employed", "working [full-time|part-time]", "i work", "i have a job");
    }

    private static Frames<String> types() {
        return new Frames<String>()
                .with("full_time", "full-time|fulltime", "full time")
                .with("part_time", "part-time|parttime", "part time")
                .with("freelance", "freelance|freelancer")
                .with("temporary", "temporary|temp|seasonal")
                .with("internship", "internship|intern")
                .with("apprenticeship", "apprenticeship|apprentice")
                .with("contract", "contract|contractor|fixed-term");
    }

    private static Frames<String> levels() {
        return new Frames<String>()
                .with("entry", "entry [level]", "entry-level")
                .with("junior", "junior")
                .with("mid", "mid [level]", "mid-level", "intermediate")
                .with("senior", "senior")
                .with("lead", "lead")
                .with("manager", "manager|management")
                .with("director", "director")
                .with("executive", "executive|c-level");
    }

    private static Frames<String> workplaces() {
        return new Frames<String>()
                .with("hybrid", "hybrid", "a mix", "a bit of both", "mix of both", "both", "mixed")
                .with("remote", "remote|remotely", "from home", "at home", "home")
                .with("onsite", "on site", "onsite|on-site", "in person", "in-person", "office")
                .with("no_preference", "no preference", "do not mind|care", "does not matter", "either", "whatever");
    }

    private static Frames<String> tracks() {
        return new Frames<String>()
                .with("individual_contributor", "expert|specialist|technical", "individual contributor", "ic")
                .with("manager", "lead|leading|manage|managing|manager|management|leadership")
                .with("undecided", "both", "either", "undecided", "not sure");
    }

    /** The one value that an answer names; none when it names several, or says what it is not. */
    Optional<String> in(Sentence answer, Choice<?> choice) {
        Frames<String> words = frames.get(choice.values());
        if (words == null) {
            return Optional.empty();
        }
        String chosen = null;
        int at = 0;
        while (at < answer.size()) {
            Optional<Hit<String>> hit = words.at(answer, at).stream().findFirst();
            if (hit.isPresent()) {
                String value = hit.get().meaning();
                if (isDenied(answer, hit.get()) || (chosen != null && !chosen.equals(value))) {
                    return Optional.empty();
                }
                chosen = value;
            }
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return Optional.ofNullable(chosen);
    }

    private static boolean isDenied(Sentence answer, Hit<String> hit) {
        return answer.is(hit.start() - 1, NOT) || answer.is(hit.start() - 2, NOT) && !answer.is(hit.start(), NOT);
    }
}
