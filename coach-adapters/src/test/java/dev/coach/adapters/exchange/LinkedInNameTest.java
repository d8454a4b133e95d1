package dev.coach.adapters.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose parts stand in columns of their own. */
class LinkedInNameTest {
    private static final LinkedInFormat FORMAT = new LinkedInFormat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First Name,Last Name,Headline | Zoë,Müller,Builds things | Zoë,Müller",
                "Last Name,First Name,Headline | Müller,Zoë,Builds things | Müller,Zoë",
                "Headline,Last Name,Summary,First Name | Builds things,Müller,I build.,Zoë | Zoë Müller",
                "First Name,Maiden Name,Last Name | Zoë,Sand,Müller | Zoë Müller",
                "First Name,Headline,Last Name | Zoë,Builds things, | Zoë",
            })
    void quotesOfANameOnlyItsParts(String header, String row, String quote) {
        Read read = Read.of(
                FORMAT, new Zip().add("Profile.csv", header + "\n" + row + "\n").bytes());

        assertThat(read.rejected()).isZero();
        assertThat(read.file().claims())
                .filteredOn(claim -> claim.attribute().equals("full_name"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence().quote()).isEqualTo(quote));
    }
}
