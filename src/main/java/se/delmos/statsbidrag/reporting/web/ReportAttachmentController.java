package se.delmos.statsbidrag.reporting.web;

import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.UploadedFiles;
import se.delmos.statsbidrag.reporting.usecase.AttachToReport;
import se.delmos.statsbidrag.reporting.usecase.DownloadOwnAttachment;
import se.delmos.statsbidrag.reporting.usecase.RemoveReportAttachment;
import se.delmos.statsbidrag.reporting.usecase.ReplaceReportAttachment;
import se.delmos.statsbidrag.reporting.usecase.ShowOwnReport;

/** The recipient's page of the attachments of a final report. */
@Controller
@RequestMapping("/mina-sidor/slutrapporter/{decisionId}/bilagor")
class ReportAttachmentController {

    private final ShowOwnReport showOwnReport;
    private final AttachToReport attachToReport;
    private final ReplaceReportAttachment replaceReportAttachment;
    private final RemoveReportAttachment removeReportAttachment;
    private final DownloadOwnAttachment downloadOwnAttachment;

    ReportAttachmentController(
            ShowOwnReport showOwnReport,
            AttachToReport attachToReport,
            ReplaceReportAttachment replaceReportAttachment,
            RemoveReportAttachment removeReportAttachment,
            DownloadOwnAttachment downloadOwnAttachment) {
        this.showOwnReport = showOwnReport;
        this.attachToReport = attachToReport;
        this.replaceReportAttachment = replaceReportAttachment;
        this.removeReportAttachment = removeReportAttachment;
        this.downloadOwnAttachment = downloadOwnAttachment;
    }

    @GetMapping
    String show(@PathVariable DecisionId decisionId, Model model) {
        var own = showOwnReport.show(decisionId);
        model.addAttribute("page", own.report());
        model.addAttribute("attachments", AttachmentPages.own(own));
        return "reporting/attachments";
    }

    @PostMapping
    String attach(
            @PathVariable DecisionId decisionId,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> attachments,
            RedirectAttributes redirect) {
        var files = UploadedFiles.of(attachments);
        UploadedFiles.tell(files.isEmpty() ? List.of() : attachToReport.attach(decisionId, files), redirect);
        return back(decisionId);
    }

    @PostMapping("/{attachmentId}/ersatt")
    String replace(
            @PathVariable DecisionId decisionId,
            @PathVariable AttachmentId attachmentId,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> attachments,
            RedirectAttributes redirect) {
        var receipts = UploadedFiles.of(attachments).stream()
                .limit(1)
                .map(file -> replaceReportAttachment.replace(decisionId, attachmentId, file))
                .toList();
        UploadedFiles.tell(receipts, redirect);
        return back(decisionId);
    }

    @PostMapping("/{attachmentId}/ta-bort")
    String remove(
            @PathVariable DecisionId decisionId, @PathVariable AttachmentId attachmentId, RedirectAttributes redirect) {
        removeReportAttachment.remove(decisionId, attachmentId);
        redirect.addFlashAttribute("notice", "reporting.attachments.removed");
        return back(decisionId);
    }

    @GetMapping("/{attachmentId}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable DecisionId decisionId, @PathVariable AttachmentId attachmentId) {
        return downloadOwnAttachment.download(decisionId, attachmentId).response();
    }

    private static String back(DecisionId decision) {
        return "redirect:/mina-sidor/slutrapporter/" + decision + "/bilagor";
    }
}
