package se.delmos.statsbidrag.reporting.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.usecase.DownloadOwnReport;
import se.delmos.statsbidrag.reporting.usecase.SaveFinalReport;
import se.delmos.statsbidrag.reporting.usecase.ShowOwnReport;
import se.delmos.statsbidrag.reporting.usecase.SubmitFinalReport;

/** The recipient's pages of a final report: write, check, submit, receipt. */
@Controller
@RequestMapping("/mina-sidor/slutrapporter/{decisionId}")
class OwnReportController {

    private static final String HOME = "redirect:/mina-sidor/slutrapporter/";

    /** Where a person goes on from a saved draft, by the button that was pressed. */
    private static final Map<String, String> NEXT = Map.of("check", "/kontrollera", "attach", "/bilagor");

    private final ShowOwnReport showOwnReport;
    private final SaveFinalReport saveFinalReport;
    private final SubmitFinalReport submitFinalReport;
    private final DownloadOwnReport downloadOwnReport;

    OwnReportController(
            ShowOwnReport showOwnReport,
            SaveFinalReport saveFinalReport,
            SubmitFinalReport submitFinalReport,
            DownloadOwnReport downloadOwnReport) {
        this.showOwnReport = showOwnReport;
        this.saveFinalReport = saveFinalReport;
        this.submitFinalReport = submitFinalReport;
        this.downloadOwnReport = downloadOwnReport;
    }

    @GetMapping
    String show(@PathVariable DecisionId decisionId, Model model) {
        var own = showOwnReport.show(decisionId);
        model.addAttribute("page", own.report());
        model.addAttribute("attachments", AttachmentPages.read(own));
        if (own.report().status() != ReportStatus.WAITING) {
            return "reporting/receipt";
        }
        model.addAttribute("form", ReportForm.of(own.report()));
        return "reporting/write";
    }

    @PostMapping
    ModelAndView save(
            @PathVariable DecisionId decisionId,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String next,
            RedirectAttributes redirect) {
        if (problems.hasErrors()) {
            return again(decisionId, problems);
        }
        saveFinalReport.save(decisionId, form.draft(), form.version());
        redirect.addFlashAttribute("notice", "reporting.saved.notice");
        return new ModelAndView(HOME + decisionId + NEXT.getOrDefault(next, ""));
    }

    @GetMapping("/kontrollera")
    String check(@PathVariable DecisionId decisionId, Model model) {
        var own = showOwnReport.show(decisionId);
        if (own.report().status() != ReportStatus.WAITING) {
            return HOME + decisionId;
        }
        model.addAttribute("page", own.report());
        model.addAttribute("attachments", AttachmentPages.read(own));
        model.addAttribute("maySubmit", own.maySubmit());
        return "reporting/check";
    }

    @PostMapping("/skicka-in")
    String submit(@PathVariable DecisionId decisionId, RedirectAttributes redirect) {
        submitFinalReport.submit(decisionId);
        redirect.addFlashAttribute("notice", "reporting.submitted.notice");
        return HOME + decisionId;
    }

    @GetMapping("/kopia")
    ResponseEntity<byte[]> copy(@PathVariable DecisionId decisionId) {
        return downloadOwnReport.download(decisionId).response();
    }

    private ModelAndView again(DecisionId decision, BindingResult problems) {
        var own = showOwnReport.show(decision);
        return new ModelAndView("reporting/write", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", own.report())
                .addObject("attachments", AttachmentPages.read(own));
    }
}
