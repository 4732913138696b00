package se.delmos.statsbidrag.applicants.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Standing;
import se.delmos.statsbidrag.applicants.model.RegisterEntry;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

class FileRegisterTests {

    private final FileRegister register = new FileRegister(new Places());

    @Test
    void knowsAMunicipalityByItsNumber() {
        assertThat(register.find(new OrganisationNumber("2120002338")))
                .contains(new RegisterEntry(
                        new OrganisationNumber("2120002338"),
                        "Gävle kommun",
                        ApplicantKind.MUNICIPALITY,
                        "21",
                        Optional.of("2180"),
                        true,
                        Standing.ACTIVE,
                        Optional.empty()));
    }

    @Test
    void knowsARegionWhoseNumberHasASource() {
        assertThat(register.find(new OrganisationNumber("2321000198"))).hasValueSatisfying(region -> {
            assertThat(region.kind()).isEqualTo(ApplicantKind.REGION);
            assertThat(region.publicBody()).isTrue();
        });
    }

    @Test
    void placesAnInventedAssociationInTheCountyOfItsSeat() {
        assertThat(register.find(new OrganisationNumber("8999900049"))).hasValueSatisfying(association -> {
            assertThat(association.countyCode()).isEqualTo("12");
            assertThat(association.publicBody()).isFalse();
        });
    }

    @Test
    void saysHowAnOrganisationStandsAndWhenItWasFormed() {
        assertThat(register.find(new OrganisationNumber("8999900056"))).hasValueSatisfying(association -> {
            assertThat(association.standing()).isEqualTo(Standing.LIQUIDATION);
            assertThat(association.formedOn()).contains(LocalDate.of(2011, 5, 2));
        });
        assertThat(register.find(new OrganisationNumber("8999900049"))).hasValueSatisfying(association -> {
            assertThat(association.standing()).isEqualTo(Standing.ACTIVE);
            assertThat(association.formedOn()).isEmpty();
        });
    }

    @Test
    void saysNothingOfANumberItDoesNotKnow() {
        assertThat(register.find(new OrganisationNumber("5560000001"))).isEmpty();
    }
}
