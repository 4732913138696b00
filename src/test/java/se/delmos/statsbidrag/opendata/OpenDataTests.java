package se.delmos.statsbidrag.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.CommitmentView;
import se.delmos.statsbidrag.ledger.Ledger;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTests extends ApplicationTest {

    private static final List<String> COLUMNS = List.of(
            "ar",
            "forordning",
            "diarienummer",
            "mottagare",
            "mottagartyp",
            "organisationsnummer",
            "lan",
            "kommun",
            "belopp",
            "andamal",
            "beslutsdatum");

    @Autowired
    private Decisions decisions;

    @Autowired
    private Ledger ledger;

    @Test
    @Rule("R-KON-06")
    void isOpenToAllWithTheColumnsPromised() throws Exception {
        var answer = fetch("/oppna-data/bidrag.csv");
        var rows = rows(answer);

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(rows.get(0).toList()).isEqualTo(COLUMNS);
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.toList().subList(3, 11))
                        .containsExactly(
                                "Bollnäs kommun",
                                "Kommun",
                                "212000-2361",
                                "Gävleborgs län",
                                "Bollnäs",
                                "300000",
                                "Kartläggning, behovsanalys och plan för fortsatt arbete",
                                ""));
    }

    @Test
    @Rule("R-PROC-24")
    void addsUpToTheLedgerToTheOre() throws Exception {
        var rows = rows(fetch("/oppna-data/bidrag.csv"));
        var published = rows.stream()
                .skip(1)
                .mapToLong(row -> Long.parseLong(row.get(8)) * 100)
                .sum();
        var commitments = ledger.commitments(
                decisions.grants().stream().map(GrantView::commitment).toList());

        var committed = Money.sum(
                commitments.values().stream().map(CommitmentView::granted).toList());
        assertThat(new Money(published)).isEqualTo(committed);
    }

    @Test
    void saysTheSameInJson() throws Exception {
        var answer = fetch("/oppna-data/bidrag.json");
        var grants = new JsonMapper().readTree(answer.getContentAsByteArray());

        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(grants.size()).isEqualTo(decisions.grants().size());
        assertThat(List.copyOf(grants.get(0).propertyNames())).isEqualTo(COLUMNS);
        assertThat(grants.get(0).get("belopp").isIntegralNumber()).isTrue();
    }

    @Test
    void sendsNothingToWhoeverHasTheLatest() throws Exception {
        var tag = fetch("/oppna-data/bidrag.csv").getHeader("ETag");

        assertThat(tag).isNotBlank();
        mvc.perform(get("/oppna-data/bidrag.csv").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("Cache-Control", containsString("max-age=300")))
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    @Rule("R-PROC-21")
    void listsTheGrantsPerCallWithPublicBodiesAndCivilSocietyApart() throws Exception {
        var page = Jsoup.parse(fetch("/oppna-data").getContentAsString(StandardCharsets.UTF_8));

        assertThat(page.select("h3").eachText())
                .contains(
                        "Kartläggning och behovsanalys 2018, kommuner och landsting, förordning 2018:118",
                        "Kartläggning och behovsanalys 2018, föreningar och stiftelser, förordning 2018:119");
        assertThat(page.text())
                .contains("Till föreningar, stiftelser och andra:")
                .contains("Gumpels Förening");
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return mvc.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private static List<CSVRecord> rows(MockHttpServletResponse answer) throws IOException {
        try (var parser =
                CSVFormat.RFC4180.parse(new java.io.StringReader(answer.getContentAsString(StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        }
    }
}
