package se.delmos.statsbidrag.ledger.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.usecase.ShowLedger;
import se.delmos.statsbidrag.ledger.usecase.ShowPostings;
import se.delmos.statsbidrag.ledger.usecase.VerifyLedger;

/** The general ledger. */
@Controller
@RequestMapping("/ekonomi/huvudbok")
class LedgerController {

    private final ShowLedger showLedger;
    private final ShowPostings showPostings;
    private final VerifyLedger verifyLedger;

    LedgerController(ShowLedger showLedger, ShowPostings showPostings, VerifyLedger verifyLedger) {
        this.showLedger = showLedger;
        this.showPostings = showPostings;
        this.verifyLedger = verifyLedger;
    }

    @GetMapping
    String ledger(Model model) {
        model.addAttribute("appropriations", showLedger.show());
        model.addAttribute("check", verifyLedger.verify());
        return "ledger/ledger";
    }

    @GetMapping("/{budget}")
    String postings(@PathVariable BudgetId budget, @RequestParam(defaultValue = "1") int sida, Model model) {
        model.addAttribute("page", showPostings.show(budget, Math.max(1, sida)));
        return "ledger/postings";
    }
}
