package se.delmos.statsbidrag.applications.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.usecase.HandInEvidence;
import se.delmos.statsbidrag.applications.usecase.ShowEvidence;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Hands in what an organisation was asked for before its expression of interest is answered. */
@Controller
class HandInEvidenceController {

    private final HandInEvidence handInEvidence;
    private final ShowEvidence showEvidence;
    private final GapTexts texts;

    HandInEvidenceController(HandInEvidence handInEvidence, ShowEvidence showEvidence, GapTexts texts) {
        this.handInEvidence = handInEvidence;
        this.showEvidence = showEvidence;
        this.texts = texts;
    }

    @PostMapping("/mina-sidor/intresseanmalan/{call}/underlag/lamna-in")
    ModelAndView handIn(@PathVariable CallId call, RedirectAttributes redirect) {
        try {
            handInEvidence.handIn(call);
        } catch (RuleViolation refused) {
            var view = new ModelAndView("applications/evidence", "page", showEvidence.show(call));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view.addObject("refusal", texts.text(refused.key(), refused.arguments()));
        }
        redirect.addFlashAttribute("notice", "evidence.hand-in.notice");
        return new ModelAndView("redirect:/mina-sidor/intresseanmalan/" + call);
    }
}
