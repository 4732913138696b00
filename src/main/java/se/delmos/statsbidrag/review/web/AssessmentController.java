package se.delmos.statsbidrag.review.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.review.model.PriorityPoint;
import se.delmos.statsbidrag.review.usecase.ProposeDecision;
import se.delmos.statsbidrag.review.usecase.ShowAssessment;

@Controller
@RequestMapping("/handlaggning/arenden/{id}/bedomning")
class AssessmentController {

    private final ShowAssessment showAssessment;
    private final ProposeDecision proposeDecision;
    private final Options options;

    AssessmentController(ShowAssessment showAssessment, ProposeDecision proposeDecision, Options options) {
        this.showAssessment = showAssessment;
        this.proposeDecision = proposeDecision;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        var page = showAssessment.show(id);
        if (page.mustDeclare()) {
            return new ModelAndView("redirect:/handlaggning/arenden/" + id + "/jav");
        }
        return view(page, HttpStatus.OK).addObject("form", AssessmentForm.of(page, usualProvisions(page)));
    }

    @PostMapping
    ModelAndView propose(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") AssessmentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form.lacksAmount()) {
            errors.rejectValue("amount", "review.proposal.amount.missing");
        }
        if (!errors.hasErrors()) {
            try {
                proposeDecision.propose(form.command(id));
                redirect.addFlashAttribute("notice", "review.proposal.notice");
                return new ModelAndView("redirect:/handlaggning/arenden/" + id + "/bedomning");
            } catch (RuleViolation violation) {
                errors.reject(violation.key(), violation.arguments(), violation.key());
            }
        }
        return view(showAssessment.show(id), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView view(ShowAssessment.Page page, HttpStatus status) {
        var model = Map.of(
                "page",
                page,
                "scores",
                scores(page.weighed().highest()),
                "points",
                options.of(
                        "review.priority",
                        page.points().stream().map(PriorityPoint::name).toArray(String[]::new)),
                "outcomes",
                options.of("review.proposal", AssessmentForm.GRANT, AssessmentForm.REFUSE),
                "usualProvisions",
                usualProvisions(page));
        return new ModelAndView("review/assessment", model, status);
    }

    /** Returns the points of the scale; only its ends are put in words. */
    private List<Option> scores(int highest) {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(score -> new Option(
                        Integer.toString(score),
                        score == 0
                                ? options.text("review.merit.score.lowest")
                                : score == highest
                                        ? options.text("review.merit.score.highest", highest)
                                        : Integer.toString(score)))
                .toList();
    }

    private String usualProvisions(ShowAssessment.Page page) {
        return options.text("review.proposal.provisions.default", page.ordinance());
    }
}
