package se.delmos.statsbidrag.recovery.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.recovery.usecase.ListRepayments;
import se.delmos.statsbidrag.recovery.usecase.RecordRepayment;
import se.delmos.statsbidrag.recovery.usecase.ShowRepayment;

/** The economist's pages of unused money that comes back. */
@Controller
class RepaymentsController {

    private static final String HOME = "redirect:/ekonomi/aterbetalningar";

    private final ListRepayments listRepayments;
    private final ShowRepayment showRepayment;
    private final RecordRepayment recordRepayment;

    RepaymentsController(ListRepayments listRepayments, ShowRepayment showRepayment, RecordRepayment recordRepayment) {
        this.listRepayments = listRepayments;
        this.showRepayment = showRepayment;
        this.recordRepayment = recordRepayment;
    }

    @GetMapping("/ekonomi/aterbetalningar")
    String list(Model model) {
        model.addAttribute("rows", listRepayments.list());
        return "recovery/list";
    }

    @GetMapping("/ekonomi/aterbetalningar/{decisionId}")
    String show(@PathVariable DecisionId decisionId, Model model) {
        model.addAttribute("row", showRepayment.show(decisionId));
        model.addAttribute("form", new RepaymentForm(null, null));
        return "recovery/repayment";
    }

    @PostMapping("/ekonomi/aterbetalningar/{decisionId}")
    ModelAndView record(
            @PathVariable DecisionId decisionId,
            @Valid @ModelAttribute("form") RepaymentForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors() && recorded(decisionId, form, problems)) {
            redirect.addFlashAttribute("notice", "recovery.recorded.notice");
            return new ModelAndView(HOME);
        }
        return new ModelAndView("recovery/repayment", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("row", showRepayment.show(decisionId));
    }

    private boolean recorded(DecisionId decision, RepaymentForm form, BindingResult problems) {
        try {
            recordRepayment.record(decision, Objects.requireNonNull(form.amount()), Objects.requireNonNull(form.day()));
            return true;
        } catch (RuleViolation refusal) {
            problems.reject(refusal.key(), refusal.arguments(), null);
            return false;
        }
    }
}
