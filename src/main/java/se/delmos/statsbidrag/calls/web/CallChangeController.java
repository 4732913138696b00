package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.ChangeCall;
import se.delmos.statsbidrag.calls.usecase.OfferCallChange;
import se.delmos.statsbidrag.calls.usecase.PlanCallChange;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's pages to change a published call: what, then what it touches, then the change itself. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/andra")
class CallChangeController {

    private final OfferCallChange offerCallChange;
    private final PlanCallChange planCallChange;
    private final ChangeCall changeCall;

    CallChangeController(OfferCallChange offerCallChange, PlanCallChange planCallChange, ChangeCall changeCall) {
        this.offerCallChange = offerCallChange;
        this.planCallChange = planCallChange;
        this.changeCall = changeCall;
    }

    @ModelAttribute("page")
    ChangePage page(@PathVariable CallId id, Locale locale) {
        return ChangePage.of(offerCallChange.offer(id), locale);
    }

    @GetMapping
    String form(@PathVariable CallId id, Model model) {
        model.addAttribute("form", ChangeForm.of(offerCallChange.offer(id)));
        return "calls/change";
    }

    @PostMapping(params = "steg=skriv")
    String writeOn(@ModelAttribute("form") ChangeForm form) {
        return "calls/change";
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult problems,
            Locale locale) {
        tell(problems, form.contradictions(offerCallChange.offer(id).call()));
        return unlessRefused(
                problems,
                () -> new ModelAndView("calls/change-plan")
                        .addObject("plan", PlanPage.of(planCallChange.plan(id, form.terms()), locale)));
    }

    @PostMapping("/bekrafta")
    ModelAndView change(
            @PathVariable CallId id,
            @Valid @ModelAttribute("form") ChangeForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return unlessRefused(problems, () -> {
            changeCall.change(id, form.version(), form.terms(), form.givenReason());
            redirect.addFlashAttribute("notice", "calls.revised.notice");
            return new ModelAndView("redirect:/administration/utlysningar/" + id);
        });
    }

    /** Tells all that contradicts at once, beside what cannot be read. */
    private static void tell(BindingResult problems, List<String> sentences) {
        sentences.forEach(sentence -> CallRefusals.tell(problems, new RuleViolation(sentence)));
    }

    private static ModelAndView unlessRefused(BindingResult problems, Supplier<ModelAndView> step) {
        if (!problems.hasErrors()) {
            try {
                return step.get();
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return new ModelAndView("calls/change", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
