package se.delmos.statsbidrag.insight.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.insight.usecase.GrantList;
import se.delmos.statsbidrag.insight.usecase.ListCountyGrants;
import se.delmos.statsbidrag.insight.usecase.ListGrants;
import se.delmos.statsbidrag.insight.usecase.ShowBudget;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** Where every krona is, for those who lead, follow up and audit. */
@Controller
@RequestMapping("/ledning")
class BudgetController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ShowBudget showBudget;
    private final ListCountyGrants listCountyGrants;
    private final ListGrants listGrants;
    private final GrantsFile file;

    BudgetController(ShowBudget showBudget, ListCountyGrants listCountyGrants, ListGrants listGrants, GrantsFile file) {
        this.showBudget = showBudget;
        this.listCountyGrants = listCountyGrants;
        this.listGrants = listGrants;
        this.file = file;
    }

    @GetMapping("/budget")
    String budget(@RequestParam("anslag") Optional<AppropriationId> appropriation, Model model) {
        var overview = showBudget.show(appropriation);
        if (overview.isEmpty()) {
            return "insight/no-budget";
        }
        model.addAttribute("page", BudgetPage.of(overview.get()));
        return "insight/budget";
    }

    @GetMapping("/budget/lan/{countyCode:[0-9]{2}}")
    String county(
            @PathVariable String countyCode,
            @RequestParam("anslag") Optional<AppropriationId> appropriation,
            Model model) {
        model.addAttribute("page", CountyPage.of(countyCode, listCountyGrants.list(countyCode, appropriation)));
        return "insight/county";
    }

    @GetMapping("/budget/lan/{countyCode:[0-9]{2}}.csv")
    ResponseEntity<byte[]> countyFile(
            @PathVariable String countyCode, @RequestParam("anslag") Optional<AppropriationId> appropriation) {
        return download("bidrag-lan-" + countyCode + ".csv", listCountyGrants.list(countyCode, appropriation));
    }

    @GetMapping("/budget.csv")
    ResponseEntity<byte[]> wholeFile(@RequestParam("anslag") Optional<AppropriationId> appropriation) {
        return download("bidrag.csv", listGrants.list(appropriation));
    }

    private ResponseEntity<byte[]> download(String name, GrantList list) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(file.of(list));
    }
}
