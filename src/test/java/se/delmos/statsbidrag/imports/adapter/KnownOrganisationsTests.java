package se.delmos.statsbidrag.imports.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.imports.model.AllocationRow;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

class KnownOrganisationsTests {

    private final KnownOrganisations known = new KnownOrganisations();

    @Test
    void knowsTheNumberOfAMunicipality() {
        assertThat(known.of(row("Bollnäs kommun", ApplicantKind.MUNICIPALITY)).number())
                .contains(new OrganisationNumber("2120002361"));
    }

    @Test
    void inventsNoNumberForARealName() {
        assertThat(known.of(row("Gumpels Förening", ApplicantKind.ASSOCIATION)).number())
                .isEmpty();
        assertThat(known.of(row("Okända föreningen", ApplicantKind.ASSOCIATION)).number())
                .isEmpty();
    }

    @Test
    void recognisesANameWrittenWithAComma() {
        var rapatac = known.of(row("Insamlingsstiftelsen, Rapatac", ApplicantKind.FOUNDATION));

        assertThat(rapatac.municipalityCode()).contains("2180");
    }

    @Test
    void givesNoAssociationTheNumberOfAMunicipality() {
        assertThat(known.of(row("Bollnäs kommun", ApplicantKind.ASSOCIATION)).number())
                .isEmpty();
    }

    private static AllocationRow row(String name, ApplicantKind kind) {
        return new AllocationRow(
                2018,
                new OrdinanceNumber("2018:118"),
                name,
                Optional.empty(),
                kind,
                "21",
                Money.kronor(300_000),
                "Mapping",
                "A slide");
    }
}
