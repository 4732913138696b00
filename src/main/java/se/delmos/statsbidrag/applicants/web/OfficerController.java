package se.delmos.statsbidrag.applicants.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.usecase.DownloadProof;
import se.delmos.statsbidrag.applicants.usecase.ExamineMandate;
import se.delmos.statsbidrag.applicants.usecase.ExamineOrganisation;
import se.delmos.statsbidrag.applicants.usecase.ListOrganisations;

/** The officers' pages of organisations: what waits to be verified, and verifying it. */
@Controller
@RequestMapping("/handlaggning/organisationer")
class OfficerController {

    private static final String HOME = "redirect:/handlaggning/organisationer/";
    private static final int LONGEST_REASON = 1000;

    private final ListOrganisations listOrganisations;
    private final ExamineOrganisation examineOrganisation;
    private final ExamineMandate examineMandate;
    private final DownloadProof downloadProof;
    private final Options options;

    OfficerController(
            ListOrganisations listOrganisations,
            ExamineOrganisation examineOrganisation,
            ExamineMandate examineMandate,
            DownloadProof downloadProof,
            Options options) {
        this.listOrganisations = listOrganisations;
        this.examineOrganisation = examineOrganisation;
        this.examineMandate = examineMandate;
        this.downloadProof = downloadProof;
        this.options = options;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String sok) {
        return new ModelAndView("applicants/officer-list", "page", listOrganisations.list(sok.strip()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable ApplicantId id, Locale locale) {
        return new ModelAndView("applicants/officer", "page", examineOrganisation.show(id))
                .addObject("rights", options.rights(locale));
    }

    @PostMapping("/{id}/uppdrag/{mandate}/kontrollera")
    String verify(@PathVariable ApplicantId id, @PathVariable MandateId mandate, RedirectAttributes redirect) {
        examineMandate.examine(mandate, Optional.empty());
        redirect.addFlashAttribute("notice", "applicants.officer.verified");
        return HOME + id;
    }

    @PostMapping("/{id}/uppdrag/{mandate}/godta-inte")
    ModelAndView refuse(
            @PathVariable ApplicantId id,
            @PathVariable MandateId mandate,
            @RequestParam String reason,
            RedirectAttributes redirect,
            Locale locale) {
        var given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            var again = show(id, locale).addObject("unreasoned", mandate).addObject("reason", given);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        examineMandate.examine(mandate, Optional.of(given));
        redirect.addFlashAttribute("notice", "applicants.officer.refused");
        return new ModelAndView(HOME + id);
    }

    @GetMapping("/{id}/uppdrag/{mandate}/underlag")
    ResponseEntity<byte[]> download(@PathVariable MandateId mandate) {
        return downloadProof.download(mandate).response();
    }
}
