package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;

/// The second record that is shipped, which shows what a record can hold.
final class ExampleLeagueTest {

    private static final Path FILE = Path.of("src/main/resources/org/sponsorline/record/example-league.json");

    @Test
    void holdsWhatAgreementsAndOrganizationsCanSayAndNothingWrong() {
        ReadResult result = DatasetReader.read(FILE, ReadProgress.NONE);
        assertEquals(List.of(), result.problems());
        Dataset league = Objects.requireNonNull(result.dataset());

        List<Agreement> agreements = league.agreements();
        for (Agreement.Status status : Agreement.Status.values()) {
            assertTrue(agreements.stream().anyMatch(agreement -> agreement.standing() == status), status.token());
        }
        assertTrue(agreements.stream().anyMatch(
                agreement -> agreement.ended() != null && agreement.ended().reason() == Agreement.Reason.MUTUAL));
        for (boolean used : Arrays.asList(
                agreements.stream().anyMatch(agreement -> !agreement.amended().isEmpty()),
                agreements.stream().anyMatch(agreement -> !agreement.options().isEmpty()),
                agreements.stream().anyMatch(agreement -> !agreement.sharedWith().isEmpty()),
                agreements.stream().anyMatch(agreement -> !agreement.excluding().isEmpty()),
                agreements.stream().anyMatch(agreement -> !agreement.assets().isEmpty()),
                agreements.stream().anyMatch(agreement -> !agreement.commitments().isEmpty()),
                league.organizations().stream().anyMatch(organization -> !organization.names().isEmpty()),
                league.organizations().stream().anyMatch(organization -> !organization.members().isEmpty()),
                league.organizations().stream().anyMatch(organization -> organization.parents().stream()
                        .anyMatch(parent -> parent.term() != null)))) {
            assertTrue(used);
        }
    }
}
