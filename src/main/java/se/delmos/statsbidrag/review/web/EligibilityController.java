package se.delmos.statsbidrag.review.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.review.usecase.TryEligibility;

/** The public test of whether an organisation may apply in a call. Its answers stand in the address: nothing is kept. */
@Controller
@RequestMapping("/utlysningar/{call}/kan-ni-soka")
class EligibilityController {

    private final TryEligibility tryEligibility;
    private final Options options;

    EligibilityController(TryEligibility tryEligibility, Options options) {
        this.tryEligibility = tryEligibility;
        this.options = options;
    }

    @GetMapping
    ModelAndView ask(@PathVariable CallId call) {
        return view(tryEligibility.answer(call, Optional.empty()))
                .addObject("form", new EligibilityForm(null, null, null, null));
    }

    @GetMapping("/svar")
    ModelAndView answer(
            @PathVariable CallId call, @Valid @ModelAttribute("form") EligibilityForm form, BindingResult errors) {
        var page = tryEligibility.answer(call, errors.hasErrors() ? Optional.empty() : form.stated());
        var view = view(page);
        if (errors.hasErrors()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private ModelAndView view(TryEligibility.Page page) {
        var kinds =
                Arrays.stream(ApplicantKind.values()).map(ApplicantKind::name).toArray(String[]::new);
        return new ModelAndView("review/eligibility", "page", page)
                .addObject("kinds", options.of("applicants.kind", kinds))
                .addObject("answers", options.of("review.eligibility", EligibilityForm.NO, EligibilityForm.YES));
    }
}
