package se.delmos.statsbidrag.calls.web;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.CheckTrial;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PrintTrial;
import se.delmos.statsbidrag.documents.Download;

/** What a call and a trial of it come to: the public page, what is missing, what the rules say, and the PDF. */
@Controller
@RequestMapping("/administration/utlysningar/{id}")
class TrialCheckController {

    private final PreviewCall previewCall;
    private final CheckTrial checkTrial;
    private final PrintTrial printTrial;

    TrialCheckController(PreviewCall previewCall, CheckTrial checkTrial, PrintTrial printTrial) {
        this.previewCall = previewCall;
        this.checkTrial = checkTrial;
        this.printTrial = printTrial;
    }

    @GetMapping("/som-alla-ser-den")
    String preview(@PathVariable CallId id, Model model, Locale locale) {
        model.addAttribute("page", CallPage.of(previewCall.preview(id).details(), locale));
        model.addAttribute("preview", true);
        return "calls/call";
    }

    @GetMapping("/prova/granska")
    String check(@PathVariable CallId id, Model model, Locale locale) {
        model.addAttribute("trial", checkTrial.check(id, locale));
        return "calls/trial-check";
    }

    @GetMapping("/prova/utskrift")
    ResponseEntity<byte[]> print(@PathVariable CallId id) {
        return ResponseEntity.ok()
                .headers(Download.headers("prov.pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(printTrial.print(id));
    }
}
