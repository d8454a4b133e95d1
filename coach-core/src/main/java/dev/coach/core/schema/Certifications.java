package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** What somebody has certified that the coachee can do. */
public final class Certifications {
    private static final Draft IN = Draft.of(
            "certifications", "Certifications", "A certificate proves a skill to people who do not know you yet.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160))
            .means("Name of the certificate")
            .asks("What is the certificate called?")
            .lasting()
            .open();
    public static final Attribute<String> ISSUER = IN.attribute("issuer", text(160, TextKind.ORGANISATION))
            .means("Organisation that certifies it")
            .asks("Who issued the certificate?")
            .lasting()
            .open();
    public static final Attribute<PartialDate> ISSUED = IN.attribute("issued", month())
            .means("When it was issued")
            .asks("When did you receive the certificate?")
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> EXPIRES = IN.attribute("expires", month())
            .means("When it ceases to be valid")
            .asks("Until when is the certificate valid, if it expires at all?")
            .freshFor(12)
            .open();
    public static final Attribute<String> CREDENTIAL_ID = IN.attribute("credential_id", text(100))
            .means("Number under which the issuer knows it")
            .asks("Does the certificate carry a number that an employer can check?")
            .importance(1)
            .burden(2)
            .lasting()
            .personal();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page that shows or checks it")
            .asks("Is there a web page where the certificate can be seen?")
            .importance(1)
            .burden(2)
            .open();

    /** The collection {@code certifications}. */
    public static final ItemCollection COLLECTION = IN.collection("name", "issuer")
            .never(Relations.inOrder(ISSUED, EXPIRES))
            .never(Relations.inLife(ISSUED))
            .never(Relations.inLife(EXPIRES));

    private Certifications() {}
}
