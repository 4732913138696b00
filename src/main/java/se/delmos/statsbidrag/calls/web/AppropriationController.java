package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ListAppropriations;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The page with the appropriations that calls can draw on, and the form for one more. */
@Controller
@RequestMapping("/administration/anslag")
class AppropriationController {

    private final ListAppropriations listAppropriations;
    private final AppropriateMoney appropriateMoney;

    AppropriationController(ListAppropriations listAppropriations, AppropriateMoney appropriateMoney) {
        this.listAppropriations = listAppropriations;
        this.appropriateMoney = appropriateMoney;
    }

    @GetMapping
    ModelAndView list() {
        return page(HttpStatus.OK).addObject("form", new AppropriationForm(null, null, null));
    }

    @PostMapping
    ModelAndView appropriate(
            @Valid @ModelAttribute("form") AppropriationForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                appropriateMoney.appropriate(form.givenYear(), form.givenName(), form.givenAmount());
                redirect.addFlashAttribute("notice", "calls.appropriation.entered.notice");
                return new ModelAndView("redirect:/administration/anslag");
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(HttpStatus status) {
        var page = new ModelAndView("calls/appropriations");
        page.setStatus(status);
        return page.addObject("appropriations", listAppropriations.list());
    }
}
