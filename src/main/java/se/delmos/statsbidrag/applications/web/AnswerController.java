package se.delmos.statsbidrag.applications.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.SaveInterestAnswer;
import se.delmos.statsbidrag.applications.usecase.VoidSignatures;
import se.delmos.statsbidrag.applications.web.Autosave.Written;
import se.delmos.statsbidrag.calls.CallId;

/** Saves one answer while it is being written, of an application or an expression of interest. */
@Controller
class AnswerController {

    private final SaveAnswer saveAnswer;
    private final SaveInterestAnswer saveInterestAnswer;
    private final VoidSignatures voidSignatures;
    private final Autosave autosave;

    AnswerController(
            SaveAnswer saveAnswer,
            SaveInterestAnswer saveInterestAnswer,
            VoidSignatures voidSignatures,
            Autosave autosave) {
        this.saveAnswer = saveAnswer;
        this.saveInterestAnswer = saveInterestAnswer;
        this.voidSignatures = voidSignatures;
        this.autosave = autosave;
    }

    @PostMapping("/mina-sidor/ansokningar/{id}/del/{section}/svar")
    ResponseEntity<Map<String, ?>> save(
            @PathVariable ApplicationId id, @PathVariable String section, @ModelAttribute Written written) {
        return autosave.answer(() -> {
            written.told().ifPresent(signing -> voidSignatures.voidRound(id, signing));
            return saveAnswer.save(id, written.in(section));
        });
    }

    @PostMapping("/mina-sidor/intresseanmalan/{call}/svar")
    ResponseEntity<Map<String, ?>> save(@PathVariable CallId call, @ModelAttribute Written written) {
        return autosave.answer(() -> saveInterestAnswer.save(call, written.in("")));
    }
}
