package dev.coach.adapters.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a person reads in the résumés that come without a truth file. */
final class ReadByEye {
    private static final Map<String, String> CONTACT = Map.of(
            "full_name", "Jan Küster",
            "email", "info@jankuester.com",
            "phone", "+49 176 313 877 34",
            "website_url", "www.jankuester.com",
            "github_url", "github.com/jankapunkt");
    private static final List<Map<String, String>> STUDIES = List.of(
            course("University of Bremen", "M.Sc.", "Digital Media", "", "2015-07"),
            course("University of Bremen", "", "", "2012", "2013"),
            course("University of Bremen", "Master Studies", "Digital Media", "2012", "2015"),
            course("University of Melbourne", "", "", "2009", "2010"),
            course("University of Bremen", "Bachelor Studies", "Digital Media", "2007", "2012"));
    private static final List<Map<String, String>> EARLIER = List.of(
            job("IT Consultant for IBM XPages and Notes Domino", "We4IT GmbH Bremen", "2014", "2016"),
            job("Scientific Employee / Software Development", "University of Bremen", "2012", "2014"),
            job("Project Management Simulation Training", "Getoq Consulting", "2011-11", ""),
            job("Student Assistant / Programmer", "otulea.uni-bremen.de", "2010", "2011"));

    private ReadByEye() {}

    static ExpectedResume classic() {
        Map<String, String> current = Map.of(
                "title", "Scientific Employee / PhD Student",
                "employer", "University of Bremen",
                "start_date", "2016",
                "current", "true");
        return new ExpectedResume(
                CONTACT,
                joined(current, EARLIER),
                STUDIES.subList(0, 4),
                List.of("Meteor", "Javascript", "Mongo", "Bootstrap", "Bash", "Git", "Webstorm"),
                Map.of());
    }

    static ExpectedResume twoColumn() {
        return new ExpectedResume(
                CONTACT,
                joined(job("Fullstack Javascript Engineer", "University of Bremen", "2016-09", ""), EARLIER),
                STUDIES,
                List.of("Meteor", "Javascript", "Bootstrap", "Mongodb", "Git", "Webstorm", "Sourcetree", "Terminal"),
                Map.of());
    }

    private static List<Map<String, String>> joined(Map<String, String> first, List<Map<String, String>> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Map<String, String> job(String title, String employer, String start, String end) {
        return given(Map.of("title", title, "employer", employer, "start_date", start, "end_date", end));
    }

    private static Map<String, String> course(
            String institution, String degree, String subject, String start, String end) {
        return given(Map.of(
                "institution",
                institution,
                "degree",
                degree,
                "field_of_study",
                subject,
                "start_date",
                start,
                "end_date",
                end));
    }

    private static Map<String, String> given(Map<String, String> values) {
        Map<String, String> given = new TreeMap<>(values);
        given.values().removeIf(String::isEmpty);
        return given;
    }
}
