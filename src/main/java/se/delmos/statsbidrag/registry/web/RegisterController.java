package se.delmos.statsbidrag.registry.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.usecase.RegisterIncoming;

/** The form with which the registrar registers what came in, in a case or as a new one. */
@Controller
@RequestMapping("/diarium")
class RegisterController {

    private static final String IN_CASE = "/{year:[0-9]{4}}/{number:[0-9]{1,9}}/registrera";

    private final RegisterIncoming registerIncoming;

    RegisterController(RegisterIncoming registerIncoming) {
        this.registerIncoming = registerIncoming;
    }

    @GetMapping("/registrera")
    ModelAndView form() {
        return page(HttpStatus.OK, Optional.empty()).addObject("form", RegisterForm.empty());
    }

    @GetMapping(IN_CASE)
    ModelAndView form(@PathVariable int year, @PathVariable int number) {
        return page(HttpStatus.OK, Optional.of(new CaseNumber(year, number))).addObject("form", RegisterForm.empty());
    }

    @PostMapping("/registrera")
    ModelAndView register(
            @Valid @ModelAttribute("form") RegisterForm form, BindingResult problems, RedirectAttributes redirect) {
        return register(Optional.empty(), form, problems, redirect);
    }

    @PostMapping(IN_CASE)
    ModelAndView register(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") RegisterForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return register(Optional.of(new CaseNumber(year, number)), form, problems, redirect);
    }

    private ModelAndView register(
            Optional<CaseNumber> diaryCase, RegisterForm form, BindingResult problems, RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                var number = registerIncoming.register(form.incoming(diaryCase));
                redirect.addFlashAttribute("notice", "registry.registered.notice");
                return new ModelAndView("redirect:/diarium/" + number.year() + "/" + number.number());
            } catch (RuleViolation violation) {
                problems.rejectValue("file", violation.key(), violation.arguments(), violation.key());
            }
        }
        return page(HttpStatus.UNPROCESSABLE_CONTENT, diaryCase);
    }

    private static ModelAndView page(HttpStatus status, Optional<CaseNumber> diaryCase) {
        var page = new ModelAndView("registry/register", status);
        page.addObject("diaryCase", diaryCase.orElse(null));
        return page;
    }
}
