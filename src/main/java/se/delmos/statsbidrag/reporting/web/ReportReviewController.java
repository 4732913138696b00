package se.delmos.statsbidrag.reporting.web;

import jakarta.validation.Valid;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.reporting.usecase.ApproveFinalReport;
import se.delmos.statsbidrag.reporting.usecase.DownloadReport;
import se.delmos.statsbidrag.reporting.usecase.DownloadReportAttachment;
import se.delmos.statsbidrag.reporting.usecase.ListReportAttachments;
import se.delmos.statsbidrag.reporting.usecase.ShowReportForReview;

/** The officer's page of a final report. */
@Controller
@RequestMapping("/uppfoljning/slutrapporter/{decisionId}")
class ReportReviewController {

    private final ShowReportForReview showReport;
    private final ApproveFinalReport approveFinalReport;
    private final DownloadReport downloadReport;
    private final ListReportAttachments listReportAttachments;
    private final DownloadReportAttachment downloadReportAttachment;

    ReportReviewController(
            ShowReportForReview showReport,
            ApproveFinalReport approveFinalReport,
            DownloadReport downloadReport,
            ListReportAttachments listReportAttachments,
            DownloadReportAttachment downloadReportAttachment) {
        this.showReport = showReport;
        this.approveFinalReport = approveFinalReport;
        this.downloadReport = downloadReport;
        this.listReportAttachments = listReportAttachments;
        this.downloadReportAttachment = downloadReportAttachment;
    }

    @GetMapping
    String show(@PathVariable DecisionId decisionId, Model model) {
        var page = showReport.show(decisionId);
        model.addAttribute("page", page);
        model.addAttribute("attachments", attachments(decisionId));
        model.addAttribute("form", ApprovalForm.of(page));
        return "reporting/review";
    }

    @PostMapping("/godkann")
    ModelAndView approve(
            @PathVariable DecisionId decisionId,
            @Valid @ModelAttribute("form") ApprovalForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors() && approved(decisionId, form, problems)) {
            redirect.addFlashAttribute("notice", "reporting.approved.notice");
            return new ModelAndView("redirect:/uppfoljning/slutrapporter/" + decisionId);
        }
        return new ModelAndView("reporting/review", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", showReport.show(decisionId))
                .addObject("attachments", attachments(decisionId));
    }

    @GetMapping("/kopia")
    ResponseEntity<byte[]> copy(@PathVariable DecisionId decisionId) {
        return downloadReport.download(decisionId).response();
    }

    @GetMapping("/bilagor/{attachmentId}")
    ResponseEntity<InputStreamResource> attachment(
            @PathVariable DecisionId decisionId, @PathVariable AttachmentId attachmentId) {
        return downloadReportAttachment.download(decisionId, attachmentId).response();
    }

    private AttachmentPage attachments(DecisionId decision) {
        return AttachmentPages.reviewed(decision, listReportAttachments.list(decision));
    }

    private boolean approved(DecisionId decision, ApprovalForm form, BindingResult problems) {
        try {
            approveFinalReport.approve(decision, form.approvals());
            return true;
        } catch (RuleViolation refusal) {
            problems.reject(refusal.key(), refusal.arguments(), null);
            return false;
        }
    }
}
