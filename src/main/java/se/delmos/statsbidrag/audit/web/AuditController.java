package se.delmos.statsbidrag.audit.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.audit.usecase.ShowAuditRecord;
import se.delmos.statsbidrag.audit.usecase.VerifyChain;

/** The auditor's start page and the audit record. */
@Controller
@RequestMapping("/revision")
class AuditController {

    private final ShowAuditRecord showAuditRecord;
    private final VerifyChain verifyChain;

    AuditController(ShowAuditRecord showAuditRecord, VerifyChain verifyChain) {
        this.showAuditRecord = showAuditRecord;
        this.verifyChain = verifyChain;
    }

    @GetMapping
    String home(Model model) {
        model.addAttribute("verdict", verifyChain.verify());
        return "audit/home";
    }

    @GetMapping("/granskningslogg")
    String auditRecord(@RequestParam Optional<Long> fran, Model model) {
        model.addAttribute("verdict", verifyChain.verify());
        model.addAttribute("page", showAuditRecord.show(fran));
        return "audit/record";
    }
}
