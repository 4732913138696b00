package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.Valid;
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
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.usecase.CompareOrganisations;
import se.delmos.statsbidrag.applicants.usecase.CompareOrganisations.Page;
import se.delmos.statsbidrag.applicants.usecase.FindDuplicates;
import se.delmos.statsbidrag.applicants.usecase.MergeOrganisations;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The administrator's pages of organisations that are entered twice. */
@Controller
@RequestMapping("/administration/organisationer")
class MergeController {

    private final FindDuplicates findDuplicates;
    private final CompareOrganisations compareOrganisations;
    private final MergeOrganisations mergeOrganisations;

    MergeController(
            FindDuplicates findDuplicates,
            CompareOrganisations compareOrganisations,
            MergeOrganisations mergeOrganisations) {
        this.findDuplicates = findDuplicates;
        this.compareOrganisations = compareOrganisations;
        this.mergeOrganisations = mergeOrganisations;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("applicants/duplicates", "pairs", findDuplicates.find());
    }

    @GetMapping("/{one}/{other}")
    ModelAndView compare(@PathVariable ApplicantId one, @PathVariable ApplicantId other) {
        return view(compareOrganisations.compare(one, other)).addObject("form", new MergeForm(null, null));
    }

    @PostMapping("/{one}/{other}")
    ModelAndView merge(
            @PathVariable ApplicantId one,
            @PathVariable ApplicantId other,
            @Valid @ModelAttribute("form") MergeForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                var absorbed = form.givenRemaining().equals(one) ? other : one;
                mergeOrganisations.merge(form.givenRemaining(), absorbed, form.givenReason());
                redirect.addFlashAttribute("notice", "applicants.merge.notice");
                return new ModelAndView("redirect:/administration/organisationer");
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        var again = view(compareOrganisations.compare(one, other));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView view(Page page) {
        var choices = page.sides().stream()
                .map(side -> new Option(
                        side.applicant().id().toString(), side.applicant().name()))
                .toList();
        return new ModelAndView("applicants/merge").addObject("page", page).addObject("choices", choices);
    }
}
