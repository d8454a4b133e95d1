package dev.coach.core.schema;

import static dev.coach.core.schema.Declaration.month;
import static dev.coach.core.schema.Declaration.text;
import static dev.coach.core.schema.Declaration.url;

import dev.coach.core.domain.profile.Attribute;
import dev.coach.core.domain.profile.ItemCollection;
import dev.coach.core.domain.profile.PartialDate;
import dev.coach.core.domain.profile.TextKind;

/** Professional bodies, chambers and networks that the coachee belongs to. Which ones is personal: a union may be among them. */
public final class Memberships {
    private static final Draft IN = Draft.of(
            "memberships", "Memberships", "The people of an association hear of work before it is advertised.");

    public static final Attribute<String> NAME = IN.attribute("name", text(160, TextKind.ORGANISATION))
            .means("Name of the organisation")
            .asks("Which organisation are you a member of?")
            .lasting()
            .personal();
    public static final Attribute<String> ROLE = IN.attribute("role", text(120))
            .means("Office or kind of membership held")
            .asks("Do you hold an office there, or are you a member like others?")
            .freshFor(12)
            .open();
    public static final Attribute<PartialDate> START_DATE = IN.attribute("start_date", month())
            .means("When the coachee joined")
            .asks("Since when have you been a member?")
            .lasting()
            .past()
            .open();
    public static final Attribute<PartialDate> END_DATE = IN.attribute("end_date", month())
            .means("When the coachee left, or the membership ends")
            .asks("Has your membership ended, or when will it?")
            .importance(1)
            .freshFor(12)
            .open();
    public static final Attribute<String> MEMBER_NUMBER = IN.attribute("member_number", text(60))
            .means("Number under which the organisation lists the coachee")
            .asks("Do you have a member number that employers ask for?")
            .importance(1)
            .burden(2)
            .personal();
    public static final Attribute<String> URL = IN.attribute("url", url())
            .means("Web page of the organisation or of the entry in its register")
            .asks("What is the web page of the organisation?")
            .importance(1)
            .open();

    /** The collection {@code memberships}. */
    public static final ItemCollection COLLECTION = IN.collection("name")
            .never(Relations.inOrder(START_DATE, END_DATE))
            .never(Relations.inLife(START_DATE))
            .never(Relations.inLife(END_DATE));

    private Memberships() {}
}
