package se.delmos.statsbidrag.applications.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.CheckApplication;
import se.delmos.statsbidrag.applications.usecase.CheckPage;
import se.delmos.statsbidrag.applications.usecase.ReadCopy;
import se.delmos.statsbidrag.applications.usecase.ShowReceipt;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Reads through, sends and acknowledges an application. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}")
class SubmissionController {

    private final CheckApplication checkApplication;
    private final SubmitApplication submitApplication;
    private final ShowReceipt showReceipt;
    private final ReadCopy readCopy;
    private final GapTexts texts;

    SubmissionController(
            CheckApplication checkApplication,
            SubmitApplication submitApplication,
            ShowReceipt showReceipt,
            ReadCopy readCopy,
            GapTexts texts) {
        this.checkApplication = checkApplication;
        this.submitApplication = submitApplication;
        this.showReceipt = showReceipt;
        this.readCopy = readCopy;
        this.texts = texts;
    }

    @GetMapping("/granska")
    ModelAndView check(@PathVariable ApplicationId id) {
        return checkApplication.check(id).map(this::view).orElseGet(() -> receipt(id));
    }

    @PostMapping("/granska")
    ModelAndView submit(@PathVariable ApplicationId id) {
        try {
            submitApplication.submit(id);
            return receipt(id);
        } catch (RuleViolation incomplete) {
            var view = check(id);
            view.addObject("tried", true);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    @GetMapping("/kvitto")
    ModelAndView acknowledge(@PathVariable ApplicationId id) {
        return new ModelAndView("applications/receipt", "page", showReceipt.show(id));
    }

    @GetMapping("/kopia")
    ResponseEntity<byte[]> copy(@PathVariable ApplicationId id) {
        return readCopy.read(id, Optional.empty()).response();
    }

    @GetMapping("/kopia/{copy}")
    ResponseEntity<byte[]> earlierCopy(@PathVariable ApplicationId id, @PathVariable DocumentId copy) {
        return readCopy.read(id, Optional.of(copy)).response();
    }

    private ModelAndView view(CheckPage page) {
        var view = new ModelAndView("applications/check", "page", page);
        view.addObject("gaps", texts.sentences(page.gaps()));
        return view;
    }

    private static ModelAndView receipt(ApplicationId id) {
        return new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + "/kvitto");
    }
}
