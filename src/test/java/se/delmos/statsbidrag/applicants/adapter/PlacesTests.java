package se.delmos.statsbidrag.applicants.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.Applicants.County;

class PlacesTests {

    private final Places places = new Places();

    @Test
    void knowsAllCountiesEachOnATileOfItsOwn() {
        assertThat(places.counties()).hasSize(21);
        assertThat(places.counties())
                .extracting(county -> county.tileColumn() + "/" + county.tileRow())
                .doesNotHaveDuplicates();
    }

    @Test
    void placesAMunicipalityInItsCounty() {
        assertThat(places.municipality("2180")).contains("Gävle");
        assertThat(places.countyOf("2180")).map(County::name).contains("Gävleborgs län");
    }

    @Test
    void knowsNoPlaceThatIsNotInTheFiles() {
        assertThat(places.county("99")).isEmpty();
        assertThat(places.municipality("9999")).isEmpty();
    }
}
