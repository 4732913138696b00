package se.delmos.statsbidrag.decisions.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.usecase.DownloadLetter;
import se.delmos.statsbidrag.decisions.usecase.MakeDecision;
import se.delmos.statsbidrag.decisions.usecase.ShowDecision;
import se.delmos.statsbidrag.kernel.RuleViolation;

@Controller
@RequestMapping("/handlaggning/arenden/{id}/beslut")
class DecisionController {

    private final ShowDecision showDecision;
    private final MakeDecision makeDecision;
    private final DownloadLetter downloadLetter;
    private final Options options;

    DecisionController(
            ShowDecision showDecision, MakeDecision makeDecision, DownloadLetter downloadLetter, Options options) {
        this.showDecision = showDecision;
        this.makeDecision = makeDecision;
        this.downloadLetter = downloadLetter;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        var page = showDecision.show(id);
        return page.mustDeclare()
                ? new ModelAndView("redirect:/handlaggning/arenden/" + id + "/jav")
                : view(page, HttpStatus.OK).addObject("form", DecisionForm.of(page));
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || form.outcome() == null) {
            return view(showDecision.show(id), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            makeDecision.decide(form.command(id, form.outcome()));
            redirect.addFlashAttribute("notice", "decisions.decide.notice");
            return new ModelAndView("redirect:/handlaggning/arenden/" + id + "/beslut");
        } catch (RuleViolation violation) {
            MakeDecision.reasons(violation).forEach(reason -> errors.reject(reason, violation.arguments(), reason));
            return view(showDecision.show(id), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atOnce) {
            errors.reject("decisions.at-once");
            return view(showDecision.show(id), HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/brev")
    ResponseEntity<byte[]> letter(@PathVariable ApplicationId id) {
        return downloadLetter.download(id).response();
    }

    private ModelAndView view(ShowDecision.Page page, HttpStatus status) {
        var outcomes = page.proposal().isFailed()
                ? options.of("decisions.decide", "REFUSED", "DISMISSED")
                : options.of("decisions.decide", "GRANTED", "PARTLY_GRANTED", "REFUSED", "DISMISSED");
        return new ModelAndView("decisions/decide", Map.of("page", page, "outcomes", outcomes), status);
    }
}
