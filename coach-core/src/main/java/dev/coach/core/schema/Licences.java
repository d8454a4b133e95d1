package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** What an authority allows the coachee to do: to practise, to teach, to operate, to drive for a living. */
public final class Licences {
    private static final Draft IN =
            Draft.of("licences", "Licences", "Some work may be done by those alone who hold a licence for it.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160))
            .means("What the licence is for")
            .asks("What does the licence allow you to do?")
            .lasting()
            .open();
    public static final Attribute<String> ISSUER = IN.attribute("issuer", text(160, TextKind.ORGANISATION))
            .means("Authority that issued it")
            .asks("Which authority issued the licence?")
            .lasting()
            .open();
    public static final Attribute<String> VALID_IN = IN.attribute("valid_in", text(120))
            .means("Country, state or region where it is valid")
            .asks("In which country or region is the licence valid?")
            .importance(3)
            .open();
    public static final Attribute<String> NUMBER = IN.attribute("number", text(60))
            .means("Number of the licence")
            .asks("What is the number of the licence?")
            .importance(1)
            .burden(2)
            .personal();
    public static final Attribute<PartialDate> ISSUED = IN.attribute("issued", month())
            .means("When it was first issued")
            .asks("When were you first given the licence?")
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> EXPIRES = IN.attribute("expires", month())
            .means("When it has to be renewed")
            .asks("When does the licence have to be renewed?")
            .importance(3)
            .freshFor(12)
            .open();
    public static final Attribute<String> RESTRICTIONS = IN.attribute("restrictions", text(300, TextKind.NOTE))
            .means("What the licence does not cover, or adds")
            .asks("Is there anything that the licence leaves out or adds?")
            .importance(1)
            .burden(2)
            .personal();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Public register that lists the licence")
            .asks("Is the licence listed in a public register on the web?")
            .importance(1)
            .open();

    /** The collection {@code licences}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "issuer")
            .never(Relations.inOrder(ISSUED, EXPIRES))
            .never(Relations.inLife(ISSUED))
            .never(Relations.inLife(EXPIRES));

    private Licences() {}
}
