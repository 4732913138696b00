package se.delmos.statsbidrag.applications.web;

import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.usecase.AttachEvidence;
import se.delmos.statsbidrag.applications.usecase.OpenOwnEvidence;
import se.delmos.statsbidrag.applications.usecase.RemoveEvidence;
import se.delmos.statsbidrag.applications.usecase.ReplaceEvidence;
import se.delmos.statsbidrag.applications.usecase.ShowEvidence;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.UploadedFiles;

/** The organisation's page of what it was asked for before its expression of interest is answered. */
@Controller
@RequestMapping("/mina-sidor/intresseanmalan/{call}/underlag")
class EvidenceController {

    private final ShowEvidence showEvidence;
    private final AttachEvidence attachEvidence;
    private final ReplaceEvidence replaceEvidence;
    private final RemoveEvidence removeEvidence;
    private final OpenOwnEvidence openOwnEvidence;

    EvidenceController(
            ShowEvidence showEvidence,
            AttachEvidence attachEvidence,
            ReplaceEvidence replaceEvidence,
            RemoveEvidence removeEvidence,
            OpenOwnEvidence openOwnEvidence) {
        this.showEvidence = showEvidence;
        this.attachEvidence = attachEvidence;
        this.replaceEvidence = replaceEvidence;
        this.removeEvidence = removeEvidence;
        this.openOwnEvidence = openOwnEvidence;
    }

    @GetMapping
    ModelAndView show(@PathVariable CallId call) {
        return new ModelAndView("applications/evidence", "page", showEvidence.show(call));
    }

    @PostMapping
    String attach(
            @PathVariable CallId call,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> attachments,
            RedirectAttributes redirect) {
        var files = UploadedFiles.of(attachments);
        UploadedFiles.tell(files.isEmpty() ? List.of() : attachEvidence.attach(call, files), redirect);
        return back(call);
    }

    @PostMapping("/{file}/ersatt")
    String replace(
            @PathVariable CallId call,
            @PathVariable AttachmentId file,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> attachments,
            RedirectAttributes redirect) {
        var receipts = UploadedFiles.of(attachments).stream()
                .limit(1)
                .map(chosen -> replaceEvidence.replace(call, file, chosen))
                .toList();
        UploadedFiles.tell(receipts, redirect);
        return back(call);
    }

    @PostMapping("/{file}/ta-bort")
    String remove(@PathVariable CallId call, @PathVariable AttachmentId file, RedirectAttributes redirect) {
        removeEvidence.remove(call, file);
        redirect.addFlashAttribute("notice", "evidence.removed");
        return back(call);
    }

    @GetMapping("/{file}")
    ResponseEntity<InputStreamResource> open(@PathVariable CallId call, @PathVariable AttachmentId file) {
        return openOwnEvidence.open(call, file).response();
    }

    private static String back(CallId call) {
        return "redirect:/mina-sidor/intresseanmalan/" + call + "/underlag";
    }
}
