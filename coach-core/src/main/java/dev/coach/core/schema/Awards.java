package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** Awards, prizes and scholarships that the coachee has received. */
public final class Awards {
    private static final Draft IN =
            Draft.of("awards", "Awards", "An award is praise of you that somebody else has put in writing.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160))
            .means("Name of the award")
            .asks("What is the award called?")
            .lasting()
            .open();
    public static final Attribute<String> ISSUER = IN.attribute("issuer", text(160, TextKind.ORGANISATION))
            .means("Who gave the award")
            .asks("Who gave you the award?")
            .lasting()
            .open();
    public static final Attribute<PartialDate> DATE = IN.attribute("date", month())
            .means("When it was given")
            .asks("When were you given the award?")
            .lasting()
            .past()
            .open();
    public static final Attribute<String> GIVEN_FOR = IN.attribute("given_for", text(1000, TextKind.NOTE))
            .means("What the award was given for")
            .asks("What did you receive the award for?")
            .importance(3)
            .burden(2)
            .lasting()
            .open();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page that tells of the award")
            .asks("Is there a web page that tells of the award?")
            .importance(1)
            .open();

    /** The collection {@code awards}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "issuer");

    private Awards() {}
}
