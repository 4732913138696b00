package se.delmos.statsbidrag.imports.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class AllocationRowReaderTests {

    private final Applicants applicants = mock(Applicants.class);
    private final AllocationRowReader reader = new AllocationRowReader(applicants);

    @BeforeEach
    void knowsACounty() {
        given(applicants.counties()).willReturn(List.of(new Applicants.County("21", "Gävleborgs län", "X", 3, 3)));
    }

    @Test
    void readsAGrant() {
        var row = reader.read(row("2018|2018:118|Bollnäs kommun|kommun|Gävleborgs län|300000|Mapping|A slide"));

        assertThat(row.recipient()).isEqualTo("Bollnäs kommun");
        assertThat(row.kind()).isEqualTo(ApplicantKind.MUNICIPALITY);
        assertThat(row.countyCode()).isEqualTo("21");
        assertThat(row.amount()).isEqualTo(Money.kronor(300_000));
        assertThat(row.remark()).isEmpty();
    }

    @Test
    void keepsAnAsteriskAsARemarkBesideTheName() {
        var row = reader.read(
                row("2018|2018:118|Hälsinglands utbildningsförbund*|kommunalförbund|Gävleborgs län|298000|Mapping|A"));

        assertThat(row.recipient()).isEqualTo("Hälsinglands utbildningsförbund");
        assertThat(row.remark()).contains("*");
    }

    @Test
    void countsTheSameFactsAsTheSameGrantWhoeverListsThem() {
        var one = reader.read(row("2018|2018:118|X förbund*|kommunalförbund|Gävleborgs län|298000|Mapping|A slide"));
        var other =
                reader.read(row("2018|2018:118|X förbund|kommunalförbund|Gävleborgs län|298 000|Mapping|A web page"));
        var larger = reader.read(row("2018|2018:118|X förbund|kommunalförbund|Gävleborgs län|299000|Mapping|A slide"));

        assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).isNotEqualTo(larger.fingerprint());
    }

    @ParameterizedTest
    @Rule("R-PROC-24")
    @CsvSource(
            delimiter = ';',
            value = {
                "20l8|2018:118|N|kommun|Gävleborgs län|1|P|S; imports.fault.year",
                "2018|118|N|kommun|Gävleborgs län|1|P|S; imports.fault.ordinance",
                "2018|2018:118|*|kommun|Gävleborgs län|1|P|S; imports.fault.recipient",
                "2018|2018:118|N|kommunförbund|Gävleborgs län|1|P|S; imports.fault.kind",
                "2018|2018:118|N|kommun|Gävleborg|1|P|S; imports.fault.county",
                "2018|2018:118|N|kommun|Gävleborgs län|300000,50|P|S; imports.fault.amount",
                "2018|2018:118|N|kommun|Gävleborgs län|-300000|P|S; imports.fault.amount",
                "2018|2018:118|N|kommun|Gävleborgs län|0|P|S; imports.fault.amount",
                "2018|2018:118|N|kommun|Gävleborgs län|99999999999999999999|P|S; imports.fault.amount",
                "2018|2018:118|N|kommun; imports.fault.columns",
            })
    void saysWhatIsWrongWithARow(String cells, String key) {
        assertThat(catchThrowableOfType(FaultyRow.class, () -> reader.read(row(cells)))
                        .key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018|2018:118|N|form not stated|||P|S; imports.reason.no-amount",
                "2018|2018:118|N|kommun||1|P|S; imports.reason.no-county",
                "2018|2018:118|N|kommun|Gävleborgs län|1||S; imports.reason.no-purpose",
                "2018|2018:118|N|kommun|Gävleborgs län|1|P|; imports.reason.no-source",
            })
    void saysWhatARowLacks(String cells, String key) {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> reader.read(row(cells))))
                .isNotInstanceOf(FaultyRow.class)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static CsvRow row(String cells) {
        return new CsvRow(2, cells, Optional.of(List.of(cells.split("\\|", -1))));
    }
}
