package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.choice;
import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** Inventions of the coachee that are protected, or were to be. */
public final class Patents {
    private static final Draft IN =
            Draft.of("patents", "Patents", "A patent is proof of an idea that nobody had before you.");

    /** How far an application for a patent has come. */
    public enum PatentStatus {
        PENDING,
        GRANTED,
        EXPIRED,
        WITHDRAWN
    }

    public static final Attribute<String> NAME = IN.attribute("name", text(300, TextKind.NOTE))
            .means("Title of the patent")
            .asks("What is the title of the patent?")
            .lasting()
            .open();
    public static final Attribute<String> OFFICE = IN.attribute("office", text(120, TextKind.ORGANISATION))
            .means("Patent office where it was filed")
            .asks("At which patent office was it filed?")
            .importance(1)
            .lasting()
            .open();
    public static final Attribute<String> NUMBER = IN.attribute("number", text(60))
            .means("Number of the patent or of the application")
            .asks("What is the number of the patent?")
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<PatentStatus> STATUS = IN.attribute("status", choice(PatentStatus.class))
            .means("How far it has come")
            .asks("Has the patent been granted, or is it still pending?")
            .freshFor(12)
            .open();
    public static final Attribute<PartialDate> DATE = IN.attribute("date", month())
            .means("When it was granted, else filed")
            .asks("When was the patent granted, or else filed?")
            .lasting()
            .past()
            .open();
    public static final Attribute<String> INVENTORS = IN.attribute("inventors", text(400, TextKind.NOTE))
            .means("Inventors named in it, with commas between them")
            .asks("Who else is named as an inventor?")
            .importance(1)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> SUMMARY = IN.attribute("summary", text(2000, TextKind.NOTE))
            .means("What the invention does")
            .asks("What does the invention do, for somebody who is not of the trade?")
            .burden(3)
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page that shows the patent")
            .asks("Is there a web page that shows the patent?")
            .importance(1)
            .open();

    /** The collection {@code patents}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "number");

    private Patents() {}
}
