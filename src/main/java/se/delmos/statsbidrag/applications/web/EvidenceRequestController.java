package se.delmos.statsbidrag.applications.web;

import jakarta.validation.Valid;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.usecase.AskForEvidence;
import se.delmos.statsbidrag.applications.usecase.OpenEvidence;
import se.delmos.statsbidrag.applications.usecase.ShowEvidenceRequest;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The officer's page to ask for evidence before an answer, and the files that came of it. */
@Controller
@RequestMapping("/handlaggning/intresseanmalningar/{call}/{interest}/underlag")
class EvidenceRequestController {

    private final ShowEvidenceRequest showEvidenceRequest;
    private final AskForEvidence askForEvidence;
    private final OpenEvidence openEvidence;

    EvidenceRequestController(
            ShowEvidenceRequest showEvidenceRequest, AskForEvidence askForEvidence, OpenEvidence openEvidence) {
        this.showEvidenceRequest = showEvidenceRequest;
        this.askForEvidence = askForEvidence;
        this.openEvidence = openEvidence;
    }

    @GetMapping
    ModelAndView form(@PathVariable InterestId interest) {
        return view(interest, HttpStatus.OK).addObject("form", new EvidenceForm(null, null));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable CallId call,
            @PathVariable InterestId interest,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                askForEvidence.ask(interest, form.givenWhat(), form.givenDue());
                redirect.addFlashAttribute("notice", "evidence.ask.notice");
                return new ModelAndView("redirect:/handlaggning/intresseanmalningar/" + call);
            } catch (RuleViolation refused) {
                problems.rejectValue("due", refused.key(), refused.arguments(), refused.key());
            }
        }
        return view(interest, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{file}")
    ResponseEntity<InputStreamResource> open(@PathVariable InterestId interest, @PathVariable AttachmentId file) {
        return openEvidence.open(interest, file).response();
    }

    private ModelAndView view(InterestId interest, HttpStatus status) {
        var view = new ModelAndView("applications/ask-evidence", "asked", showEvidenceRequest.show(interest));
        view.setStatus(status);
        return view.addObject("limit", EvidenceForm.LIMIT);
    }
}
