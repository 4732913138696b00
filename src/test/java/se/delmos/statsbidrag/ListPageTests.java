package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.identity.Role;

/** No list asks the database once for each of its rows: the limit holds however many rows other tests have made. */
class ListPageTests extends ApplicationTest {

    @ParameterizedTest
    @CsvSource({
        "/utlysningar, AUDITOR, 15",
        "/diarium, AUDITOR, 15",
        "/administration/utlysningar, AUDITOR, 15",
        "/administration/anslag, AUDITOR, 15",
        "/administration/formular, AUDITOR, 15",
        "/administration/organisationer, ADMINISTRATOR, 15",
        "/administration/utskick, AUDITOR, 15",
        "/administration/regelverk, AUDITOR, 15",
        "/administration/import, AUDITOR, 15",
        "/handlaggning/organisationer, AUDITOR, 15",
        "/ekonomi, AUDITOR, 15",
        "/ekonomi/huvudbok, AUDITOR, 15",
        "/ekonomi/betalfiler, AUDITOR, 15",
        "/ekonomi/aterbetalningar, AUDITOR, 15",
        "/revision/granskningslogg, AUDITOR, 15"
    })
    void asksTheDatabaseAFewTimes(String address, Role role, int most) {
        var statements = StatementCounting.during(() -> open(address, role));

        assertThat(statements).as("statements for %s", address).isPositive().isLessThanOrEqualTo(most);
    }

    private void open(String address, Role role) {
        try {
            mvc.perform(get(address).with(signedIn(role))).andExpect(status().isOk());
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
