package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** What the coachee has published, alone or with others. */
public final class Publications {
    private static final Draft IN =
            Draft.of("publications", "Publications", "What you have published shows what you know, in your own words.");

    /** The kind of publication. */
    public enum PublicationKind {
        ARTICLE,
        PAPER,
        BOOK,
        CHAPTER,
        REPORT,
        THESIS,
        ONLINE_POST,
        OTHER
    }

    public static final Attribute<String> NAME = IN.attribute("name", text(300, TextKind.NOTE))
            .means("Title of the publication")
            .asks("What is the title of the publication?")
            .lasting()
            .open();
    public static final Attribute<PublicationKind> KIND = IN.attribute("kind", choice(PublicationKind.class))
            .means("Kind of publication")
            .asks("Is it an article, a paper, a book, or something else?")
            .lasting()
            .open();
    public static final Attribute<String> PUBLISHER = IN.attribute("publisher", text(160, TextKind.ORGANISATION))
            .means("Journal, publisher or site that published it")
            .asks("Where was it published?")
            .lasting()
            .open();
    public static final Attribute<PartialDate> DATE = IN.attribute("date", month())
            .means("When it was published")
            .asks("When was it published?")
            .lasting()
            .open();
    public static final Attribute<String> AUTHORS = IN.attribute("authors", text(400, TextKind.NOTE))
            .means("Authors in the order that is printed, with commas between them")
            .asks("Who wrote it with you, if anybody?")
            .importance(1)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> IDENTIFIER = IN.attribute("identifier", text(100))
            .means("DOI, ISBN or ISSN under which it is found")
            .asks("Does it have a DOI or ISBN number?")
            .importance(1)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> SUMMARY = IN.attribute("summary", text(2000, TextKind.NOTE))
            .means("What it says, in a few sentences")
            .asks("What does the publication say, in a sentence or two?")
            .importance(1)
            .burden(3)
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page where it can be read")
            .asks("Where can it be read on the web?")
            .importance(1)
            .open();

    /** The collection {@code publications}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "publisher");

    private Publications() {}
}
