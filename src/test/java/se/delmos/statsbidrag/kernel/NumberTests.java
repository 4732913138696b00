package se.delmos.statsbidrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisation and bankgiro numbers against documented numbers. Other groupings of right digits are accepted. */
class NumberTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("bankgiros")
    void tellsBankgiroNumbersFromOthers(String number, boolean valid, String reason) {
        assertThat(Bankgiro.parse(number).isPresent()).as(reason).isEqualTo(valid);
    }

    static Stream<Object[]> bankgiros() throws IOException {
        return vectors()
                .filter(row -> row.get("type").equals("bankgiro"))
                .filter(row -> !row.get("reason").startsWith("grouping")
                        && !row.get("reason").startsWith("format"))
                .map(row -> new Object[] {row.get("number"), row.get("expected").equals("valid"), row.get("reason")});
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-2338", "2120002338", "21 20 00 - 23 38", "212000–2338", "16212000-2338"})
    void readsOrganisationNumbersAsPeopleWriteThem(String written) {
        assertThat(OrganisationNumber.parse(written)).contains(new OrganisationNumber("2120002338"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-2339", "21200", "", "abc", "0000000000", "8112189876x"})
    void refusesOtherNumbers(String written) {
        assertThat(OrganisationNumber.parse(written)).isEmpty();
    }

    @Test
    void showsNumbersGrouped() {
        assertThat(new OrganisationNumber("2120002338")).hasToString("212000-2338");
        assertThat(new Bankgiro("9912346")).hasToString("991-2346");
        assertThat(new Bankgiro("50501055")).hasToString("5050-1055");
    }

    private static Stream<CSVRecord> vectors() throws IOException {
        var stream =
                Objects.requireNonNull(NumberTests.class.getResourceAsStream("/bankgiro_plusgiro_testvectors.csv"));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .stream();
    }
}
