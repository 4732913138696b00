package se.delmos.statsbidrag.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.insight.usecase.BudgetOverview;
import se.delmos.statsbidrag.insight.usecase.ShowBudget;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.Ledger;

class BudgetPageTests extends ApplicationTest {

    @Autowired
    private ShowBudget showBudget;

    @Autowired
    private Ledger ledger;

    @Test
    void answersFirstAndDrawsEveryCounty() throws Exception {
        var overview = overview();
        var page = page("/ledning/budget?anslag=" + demo());

        assertThat(page.select(".sb-answer").first().wholeText())
                .isEqualTo("Av 53\u00a0000\u00a0000\u00a0kr är %s beviljade och %s utbetalda."
                        .formatted(
                                Display.kr(overview.total().granted()),
                                Display.kr(overview.total().paid())));
        assertThat(page.select(".sb-as-of").text()).startsWith("Per den 5 november 2018 kl.");
        assertThat(page.select(".sb-tile")).hasSize(21);
        assertThat(page.select(".sb-tile[aria-label^=Gävleborgs]").attr("aria-label"))
                .isEqualTo("Gävleborgs län: 1\u00a0788\u00a0000\u00a0kr");
    }

    @Test
    void dividesTheSameMoneyInEveryTable() {
        var overview = overview();

        assertThat(overview.total().granted())
                .isEqualTo(Money.sum(overview.ordinances().stream()
                        .map(row -> row.figures().granted())
                        .toList()))
                .isEqualTo(Money.sum(overview.counties().stream()
                        .map(row -> row.figures().granted())
                        .toList()))
                .isEqualTo(Money.sum(overview.kinds().stream()
                        .map(row -> row.figures().granted())
                        .toList()));
    }

    @Test
    void countsWhatTheLedgerHasCommitted() {
        var overview = overview();
        var committed = Money.sum(overview.appropriation().budgets().stream()
                .map(budget -> budget.committed())
                .toList());

        assertThat(overview.total()).extracting(Figures::granted).isEqualTo(committed);
    }

    @Test
    void listsTheSixRecipientsOfGavleborg() throws Exception {
        var page = page("/ledning/budget/lan/21?anslag=" + demo());

        assertThat(page.select("tbody th").eachText())
                .containsExactlyInAnyOrder(
                        "Hälsinglands utbildningsförbund",
                        "Bollnäs kommun",
                        "Gumpels Förening",
                        "Gävle kommun",
                        "Hyresgästföreningen, Aros Gävle",
                        "Insamlingsstiftelsen Rapatac");
        assertThat(page.select("tfoot td").first().wholeText().strip()).isEqualTo("1\u00a0788\u00a0000");
    }

    @Test
    void writesTheSameRowsForSpreadsheets() throws Exception {
        var answer = mvc.perform(
                        get("/ledning/budget/lan/21.csv?anslag=" + demo()).with(signedIn(Role.MANAGEMENT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        var lines = answer.getContentAsString(StandardCharsets.UTF_8).split("\r\n");

        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(lines).hasSize(7);
        assertThat(lines[0]).startsWith("\uFEFFDiarienummer;Mottagare;Mottagartyp;");
        assertThat(lines)
                .anyMatch(line -> line.contains(";Bollnäs kommun;Kommun;212000-2361;") && line.contains(";300000;"));
    }

    @Test
    void asksTheDatabaseAHandfulOfTimes() {
        as(
                Role.MANAGEMENT,
                () -> assertThat(StatementCounting.during(
                                () -> showBudget.show(Optional.of(AppropriationId.of(demo())))))
                        .isLessThan(40));
    }

    @Test
    void isForThoseWhoFollowTheMoney() throws Exception {
        mvc.perform(get("/ledning/budget").with(signedIn(Role.APPLICANT))).andExpect(status().isForbidden());
        mvc.perform(get("/ledning/budget").with(signedIn(Role.AUDITOR))).andExpect(status().isOk());
        mvc.perform(get("/ledning/budget/lan/99").with(signedIn(Role.MANAGEMENT)))
                .andExpect(status().isNotFound());
    }

    private BudgetOverview overview() {
        return as(Role.MANAGEMENT, () -> showBudget.show(Optional.of(AppropriationId.of(demo()))))
                .orElseThrow();
    }

    private String demo() {
        return ledger.appropriations().stream()
                .filter(appropriation -> appropriation.name().equals("Statsbidrag 2018"))
                .map(appropriation -> appropriation.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(signedIn(Role.MANAGEMENT)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
