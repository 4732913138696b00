package se.delmos.statsbidrag.ordinances.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.adapter.OrdinanceSchema;

class OrdinanceCheckTests {

    private static final OrdinanceSchema SCHEMA = new OrdinanceSchema();

    @Test
    void hasNothingAgainstTheShippedOrdinanceWhichSaysHowSureWeAre() {
        var ready = SCHEMA.ready("2024-199").orElseThrow();

        assertThat(SCHEMA.faults(ready)).isEmpty();
        assertThat(faults(ready)).isEmpty();
        var given = SCHEMA.read(ready);
        assertThat(given.purpose().verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(given.note()).contains("inte kontrollerade");
        assertThat(given.rules())
                .extracting(rule -> rule.rule().value())
                .contains("R-DEM-01", "R-DEM-02", "R-DEM-03", "R-119-10", "R-119-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"R-119-01\" | \"id\": \"R-119-99\" | unknown-rule, who-may-apply",
                "\"id\": \"R-119-01\" | \"id\": \"R-119-02\" | who-may-apply, needs",
                "\"id\": \"R-119-24\" | \"id\": \"R-119-12\" | appeal",
                "\"id\": \"R-119-14\" | \"id\": \"R-119-13\" | twice",
                "\"id\": \"R-119-14\" | \"id\": \"R-118-03\" | annex",
                "ASSOCIATION,FOUNDATION | ASSOCIATION;FOUNDATION | unreadable",
                "\"code\": \"applicants\" | \"code\": \"levels\" | needs, unreadable",
                "\"version\": \"2024-199-v2\" | \"version\": \"2024-198-v2\" | version",
                "\"validFrom\": \"2025-03-01\" | \"validFrom\": \"2025-03-01\", \"validTo\": \"2025-03-01\" | ends-first"
            })
    void saysWhatIsWrong(String correct, String wrong, String reasons) {
        var json = SCHEMA.ready("2024-199").orElseThrow().replace(correct, wrong);

        assertThat(SCHEMA.faults(json)).isEmpty();
        assertThat(faults(json)).extracting(OrdinanceFault::reason).contains(reasons.split(", ", -1));
    }

    @Test
    void refusesTheSameWordingTwiceAndTwoAtOnce() {
        var ready = SCHEMA.ready("2024-199").orElseThrow();
        var number = new OrdinanceNumber("2024:199");
        var day = LocalDate.of(2025, 3, 1);
        var earlier = new Wording(new OrdinanceVersionId("2024-199-v1"), number, day.minusYears(1), day);
        var later = new Wording(new OrdinanceVersionId("2024-199-v3"), number, day.plusYears(1), null);
        var same = new Wording(new OrdinanceVersionId("2024-199-v2"), number, day, null);

        assertThat(faults(ready, earlier)).isEmpty();
        assertThat(faults(ready, later)).extracting(OrdinanceFault::reason).containsExactly("overlap");
        assertThat(faults(ready, same)).extracting(OrdinanceFault::reason).containsExactly("exists");
    }

    @Test
    void saysWhereTheShapeIsWrong() {
        assertThat(SCHEMA.faults("{ \"schema\": 1"))
                .extracting(OrdinanceFault::reason)
                .containsExactly("not-json");
        assertThat(SCHEMA.faults("{ \"schema\": 1 }"))
                .extracting(OrdinanceFault::reason)
                .contains("schema-required");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryParameterInTheSchema(Parameter parameter) {
        assertThat(SCHEMA.text()).contains('"' + parameter.code() + '"');
    }

    private static List<OrdinanceFault> faults(String json, Wording... wordings) {
        return OrdinanceCheck.faults(SCHEMA.read(json), Arrays.asList(wordings), known());
    }

    private static Set<RuleId> known() {
        try {
            return Files.readAllLines(Path.of("db/reference/rules.csv")).stream()
                    .map(line -> line.replaceAll(",.*", ""))
                    .filter(id -> id.matches("R-[A-Z0-9]+-[0-9]{2}"))
                    .map(RuleId::new)
                    .collect(Collectors.toSet());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
