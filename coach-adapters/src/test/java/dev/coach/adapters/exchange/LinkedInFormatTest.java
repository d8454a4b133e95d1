package dev.coach.adapters.exchange;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedInFormatTest {
    private static final LinkedInFormat FORMAT = new LinkedInFormat();

    /** An archive of the shape that LinkedIn hands out, with every file that is read and some that are not. */
    static byte[] whole() {
        return new Zip()
                .add("Profile.csv", """
                        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
                        Ada,Novák,Malá,"Dlouhá 1, Praha","Jan 5, 1990",Pastry chef,"I bake.
                        And I teach.",Restaurants,110 00,"Praha, Bohemia, Czechia",[ada],"[PERSONAL:https://example.org/ada,BLOG:https://example.org/blog,PORTFOLIO:https://example.org/cakes]",[x]
                        """)
                .add("Email Addresses.csv", """
                        Email Address,Confirmed,Primary,Updated On
                        old@example.org,Yes,No,1/1/20
                        ada@example.org,Yes,Yes,2/2/21
                        """)
                .add("PhoneNumbers.csv", "Extension,Number,Type\n,+420 601 234 567,Mobile\n")
                .add("Positions.csv", """
                        Company Name,Title,Description,Location,Started On,Finished On
                        Sweet Home,Owner,,Praha,Jul 2022,
                        Café Louvre,Head pastry chef,"Ran the ""cold"" kitchen, and the ovens.",Praha,Mar 2019,Jun 2022
                        """)
                .add("Volunteering.csv", """
                        Company Name,Role,Cause,Started On,Finished On,Description
                        Food bank,Cook,Poverty Alleviation,2017,2018,Cooked on Sundays.
                        """)
                .add("Education.csv", """
                        School Name,Start Date,End Date,Notes,Degree Name,Activities
                        Hotel school,Sep 2014,2017,With honours,Certificate of apprenticeship,Choir
                        """)
                .add("Skills.csv", "Name\nBaking\nPuff pastry\n")
                .add("Languages.csv", """
                        Name,Proficiency
                        Czech,Native or bilingual proficiency
                        German,Professional working proficiency
                        """)
                .add("Certifications.csv", """
                        Name,Url,Authority,Started On,Finished On,License Number
                        HACCP,https://example.org/haccp,City of Prague,Feb 2018,Feb 2028,CZ-17
                        """)
                .add("Courses.csv", "Name,Number\nSugar work,C-1\n")
                .add("Projects.csv", """
                        Title,Description,Url,Started On,Finished On
                        Open bakery,A bakery that anybody may use.,https://example.org/open,2021,Apr 2023
                        """)
                .add("Honors.csv", "Title,Description,Issued On\nGolden whisk,For the plum cake.,Oct 2021\n")
                .add("Publications.csv", """
                        Name,Published On,Description,Publisher,Url
                        Cakes of Bohemia,"Nov 2, 2020",Forty recipes.,Small press,https://example.org/book
                        """)
                .add("Patents.csv", "Title,Description,Url,Issued On,Number\nA whisk,It whisks.,,May 2020,EP1\n")
                .add("Organizations.csv", "Name,Position,Started On,Finished On\nGuild of bakers,Treasurer,2020,\n")
                .add("Recommendations_Received.csv", """
                        First Name,Last Name,Company,Job Title,Text,Creation Date,Status
                        Jan,Dvořák,Café Louvre,Manager,Her strudel is without equal.,"10/03/21, 07:14 AM",VISIBLE
                        """)
                .add("Jobs/Job Applications.csv", """
                        Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
                        "3/18/24, 5:25 PM",a@example.org,1,Grand hotel,Pâtissière,https://example.org/job,cv.pdf,Why? Because.
                        """)
                .add("Connections.csv", "Notes:\n\"A note, with a comma\"\n\nFirst Name,Last Name\nA,B\n")
                .add("messages.csv", "FROM,TO\n")
                .bytes();
    }

    @Test
    void readsThePerson() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.problems()).isEmpty();
        assertThat(read.rejected()).isZero();
        assertThat(read.scalars())
                .containsOnly(
                        entry("full_name", "Ada Novák"),
                        entry("given_name", "Ada"),
                        entry("family_name", "Novák"),
                        entry("birth_year", "1990"),
                        entry("headline", "Pastry chef"),
                        entry("elevator_pitch", "I bake.\nAnd I teach."),
                        entry("current_industry", "Restaurants"),
                        entry("postal_code", "110 00"),
                        entry("city", "Praha"),
                        entry("region", "Bohemia"),
                        entry("country", "CZ"),
                        entry("website_url", "https://example.org/ada"),
                        entry("other_profile_url", "https://example.org/blog"),
                        entry("portfolio_url", "https://example.org/cakes"),
                        entry("email", "ada@example.org"),
                        entry("phone", "+420 601 234 567"));
    }

    @Test
    void readsTheCareer() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.items("positions"))
                .containsExactly(
                        Map.of(
                                "employer", "Sweet Home",
                                "title", "Owner",
                                "location", "Praha",
                                "start_date", "2022-07",
                                "current", "true"),
                        Map.of(
                                "employer", "Café Louvre",
                                "title", "Head pastry chef",
                                "responsibilities", "Ran the \"cold\" kitchen, and the ovens.",
                                "location", "Praha",
                                "start_date", "2019-03",
                                "end_date", "2022-06"),
                        Map.of(
                                "employer", "Food bank",
                                "title", "Cook",
                                "start_date", "2017",
                                "end_date", "2018",
                                "responsibilities", "Cooked on Sundays.",
                                "work_type", "volunteer"));
        assertThat(read.items("education"))
                .containsExactly(Map.of(
                        "institution", "Hotel school",
                        "start_date", "2014-09",
                        "end_date", "2017",
                        "degree", "Certificate of apprenticeship"));
        assertThat(read.items("skills")).containsExactly(Map.of("name", "Baking"), Map.of("name", "Puff pastry"));
        assertThat(read.items("languages"))
                .containsExactly(Map.of("name", "Czech", "native", "true"), Map.of("name", "German"));
        assertThat(read.items("projects"))
                .singleElement()
                .satisfies(project -> assertThat(project).containsEntry("end_date", "2023-04"));
    }

    @Test
    void readsTheSmallFiles() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.items("certifications"))
                .containsExactly(Map.of(
                        "name", "HACCP",
                        "url", "https://example.org/haccp",
                        "issuer", "City of Prague",
                        "issued", "2018-02",
                        "expires", "2028-02",
                        "credential_id", "CZ-17"));
        assertThat(read.items("courses")).containsExactly(Map.of("name", "Sugar work"));
        assertThat(read.items("awards"))
                .containsExactly(Map.of("name", "Golden whisk", "given_for", "For the plum cake.", "date", "2021-10"));
        assertThat(read.items("publications"))
                .singleElement()
                .satisfies(book -> assertThat(book).containsEntry("date", "2020-11"));
        assertThat(read.items("patents"))
                .containsExactly(
                        Map.of("name", "A whisk", "summary", "It whisks.", "date", "2020-05", "number", "EP1"));
        assertThat(read.items("memberships"))
                .containsExactly(Map.of("name", "Guild of bakers", "role", "Treasurer", "start_date", "2020"));
        assertThat(read.items("references"))
                .containsExactly(Map.of(
                        "name", "Jan Dvořák",
                        "employer", "Café Louvre",
                        "title", "Manager",
                        "statement", "Her strudel is without equal."));
        assertThat(read.items("applications"))
                .containsExactly(Map.of(
                        "applied_on", "2024-03-18",
                        "employer", "Grand hotel",
                        "title", "Pâtissière",
                        "url", "https://example.org/job"));
    }

    @Test
    void saysWhereAClaimStandsByFileAndLine() {
        Read read = Read.of(FORMAT, whole());

        assertThat(read.places("positions.title"))
                .containsExactly("Positions.csv:2", "Positions.csv:3", "Volunteering.csv:2");
        assertThat(read.places("email")).containsExactly("Email Addresses.csv:3");
    }

    @Test
    void skipsNotesAboveTheHeaderAndFindsFilesInAnyFolderAndColumnsInAnyOrder() {
        Read read = Read.of(
                FORMAT,
                new Zip()
                        .add(
                                "Basic_LinkedInDataExport_2024/positions.CSV",
                                "\uFEFFNotes:\n\"Dates, as you gave them\"\n\ntitle,Started On,company name\nCook,2020,Acme\n")
                        .bytes());

        assertThat(read.problems()).isEmpty();
        assertThat(read.items("positions"))
                .containsExactly(Map.of("employer", "Acme", "title", "Cook", "start_date", "2020", "current", "true"));
        assertThat(read.places("positions.title")).containsExactly("Positions.csv:5");
    }

    @Test
    void namesEachBrokenRowAndReadsTheOthers() {
        Read read = Read.of(FORMAT, new Zip().add("Positions.csv", """
                                Company Name,Title,Description,Location,Started On,Finished On
                                Acme,Cook,,Bern,Mar 2019,Jun 2022
                                Beta,Cook,,Bern
                                Gamma,Cook,,Bern,someday,
                                Delta,Cook,,Bern,2019,2020
                                Epsilon,Cook,,Bern,2019,2020,extra,
                                Zeta,Cook,,Bern,2020,2021,,
                                """).bytes());

        assertThat(read.problems())
                .containsExactly(
                        "Positions.csv:3: has 4 fields instead of 6",
                        "Positions.csv:4: Started On must be a date such as 2019 or May 2019",
                        "Positions.csv:6: has 8 fields instead of 6");
        assertThat(read.items("positions"))
                .extracting(position -> position.get("employer"))
                .containsExactly("Acme", "Gamma", "Delta", "Zeta");
        assertThat(read.items("positions").get(1)).doesNotContainKey("current");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Greater Munich Area | | Greater Munich Area | ",
                "Germany | | | DE",
                "Berlin, Germany | Berlin | | DE",
                "Austin, Texas, United States | Austin | Texas | US",
                "Springfield, Nowhere | Springfield | Nowhere | "
            })
    void readsAPlaceInOneLine(String written, String city, String region, String country) {
        Read read = Read.of(
                FORMAT,
                new Zip()
                        .add("Profile.csv", "First Name,Geo Location\nAda,\"%s\"\n".formatted(written))
                        .bytes());

        assertThat(read.scalars().get("city")).isEqualTo(city);
        assertThat(read.scalars().get("region")).isEqualTo(region);
        assertThat(read.scalars().get("country")).isEqualTo(country);
    }
}
