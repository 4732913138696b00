package se.delmos.statsbidrag.applicants.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "Gumpels Förening,Föreningen Gumpels",
        "Exempelföreningen Solrosen,EXEMPELFÖRENINGEN SOLROSEN",
        "Exempelföreningen Solrosen,Exempelforeningen Solrosn",
        "Gävle kommun,Gävle Kommun"
    })
    void findsTheSameNameWrittenInAnotherWay(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bollnäs kommun,Hofors kommun", "Region Gävleborg,Region Kronoberg", "Föreningen,Stiftelsen"})
    void tellsOthersApart(String one, String other) {
        assertThat(NameLikeness.alike(one, other)).isFalse();
    }
}
