package se.delmos.statsbidrag.applications.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.usecase.AnswerInterest;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The officer's list of a call's expressions of interest, with an answer to each. */
@Controller
@RequestMapping("/handlaggning/intresseanmalningar/{call}")
class InterestsController {

    private static final String MISSING = "applications.interest.reason-missing";

    private final ListInterests listInterests;
    private final AnswerInterest answerInterest;
    private final GapTexts texts;

    InterestsController(ListInterests listInterests, AnswerInterest answerInterest, GapTexts texts) {
        this.listInterests = listInterests;
        this.answerInterest = answerInterest;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@PathVariable CallId call) {
        return new ModelAndView("applications/interests", "page", listInterests.list(call));
    }

    @PostMapping("/{interest}")
    ModelAndView answer(
            @PathVariable CallId call,
            @PathVariable InterestId interest,
            @ModelAttribute("answer") AnswerForm form,
            RedirectAttributes redirect) {
        try {
            var answered = answerInterest.answer(interest, form.invited(), form.why());
            redirect.addFlashAttribute("notice", "applications.interests.answered.notice");
            return new ModelAndView("redirect:/handlaggning/intresseanmalningar/" + answered);
        } catch (RuleViolation refused) {
            var view = list(call).addObject("refusal", texts.text(refused.key(), refused.arguments()));
            if (MISSING.equals(refused.key())) {
                view.addObject("refused", interest);
            }
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    /** An answer: an invitation, or a reason why not. */
    record AnswerForm(boolean invited, @Nullable String reason) {

        public String why() {
            return reason == null ? "" : reason;
        }
    }
}
