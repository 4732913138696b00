package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.usecase.DownloadProof;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.RevokeMandate;
import se.delmos.statsbidrag.applicants.usecase.ShowMandates;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An organisation's board, signatories and powers of attorney, for its members. */
@Controller
@RequestMapping("/mina-sidor/organisation/{id}/firmatecknare")
class MandateController {

    private static final Map<String, String> FIELDS = Map.of(
            "applicants.mandate.extent.missing", "duty",
            "applicants.mandate.period", "to",
            "applicants.mandate.stranger", "member",
            "applicants.mandate.proof.missing", "file");

    private final ShowMandates showMandates;
    private final HandInMandate handInMandate;
    private final RevokeMandate revokeMandate;
    private final DownloadProof downloadProof;
    private final Options options;

    MandateController(
            ShowMandates showMandates,
            HandInMandate handInMandate,
            RevokeMandate revokeMandate,
            DownloadProof downloadProof,
            Options options) {
        this.showMandates = showMandates;
        this.handInMandate = handInMandate;
        this.revokeMandate = revokeMandate;
        this.downloadProof = downloadProof;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicantId id, Locale locale) {
        var page = showMandates.show(id);
        return view(page, locale).addObject("form", MandateForm.startingOn(page.today()));
    }

    @PostMapping
    ModelAndView handIn(
            @PathVariable ApplicantId id,
            @Valid @ModelAttribute("form") MandateForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (!problems.hasErrors()) {
            try {
                handInMandate.handIn(id, form.terms(), form.evidence());
                redirect.addFlashAttribute("notice", "applicants.mandate.notice");
                return back(id);
            } catch (RuleViolation refusal) {
                problems.rejectValue(fieldOf(refusal), refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        var again = view(showMandates.show(id), locale);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{mandate}/aterkalla")
    ModelAndView revoke(@PathVariable ApplicantId id, @PathVariable MandateId mandate, RedirectAttributes redirect) {
        revokeMandate.revoke(mandate);
        redirect.addFlashAttribute("notice", "applicants.mandate.revoked");
        return back(id);
    }

    @GetMapping("/{mandate}/underlag")
    ResponseEntity<byte[]> download(@PathVariable MandateId mandate) {
        return downloadProof.download(mandate).response();
    }

    private ModelAndView view(ShowMandates.Page page, Locale locale) {
        return new ModelAndView("applicants/mandates")
                .addObject("page", page)
                .addObject("kinds", options.mandates(locale))
                .addObject("holders", options.holders(page.holders(), page.first(), locale));
    }

    private static @Nullable String fieldOf(RuleViolation refusal) {
        return refusal.key().startsWith("documents.") ? "file" : FIELDS.get(refusal.key());
    }

    private static ModelAndView back(ApplicantId id) {
        return new ModelAndView("redirect:/mina-sidor/organisation/" + id + "/firmatecknare");
    }
}
