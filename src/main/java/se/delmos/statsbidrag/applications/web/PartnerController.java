package se.delmos.statsbidrag.applications.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.usecase.AskPartner;
import se.delmos.statsbidrag.applications.usecase.ChangePartner;
import se.delmos.statsbidrag.applications.usecase.InvitePartner;
import se.delmos.statsbidrag.applications.usecase.LetPartnerWrite;
import se.delmos.statsbidrag.applications.usecase.MergeInterest;
import se.delmos.statsbidrag.applications.usecase.RemovePartner;
import se.delmos.statsbidrag.applications.usecase.ShowPartners;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The lead applicant asks partners, changes their parts and takes them out. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}/partner")
class PartnerController {

    private static final String OWN = "redirect:/mina-sidor/ansokningar/";

    private static final String UNKNOWN = "partners.unknown";

    private final ShowPartners showPartners;
    private final AskPartner askPartner;
    private final InvitePartner invitePartner;
    private final ChangePartner changePartner;
    private final RemovePartner removePartner;
    private final MergeInterest mergeInterest;
    private final LetPartnerWrite letPartnerWrite;
    private final GapTexts texts;

    PartnerController(
            ShowPartners showPartners,
            AskPartner askPartner,
            InvitePartner invitePartner,
            ChangePartner changePartner,
            RemovePartner removePartner,
            MergeInterest mergeInterest,
            LetPartnerWrite letPartnerWrite,
            GapTexts texts) {
        this.showPartners = showPartners;
        this.askPartner = askPartner;
        this.invitePartner = invitePartner;
        this.changePartner = changePartner;
        this.removePartner = removePartner;
        this.mergeInterest = mergeInterest;
        this.letPartnerWrite = letPartnerWrite;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        return view(id).addObject("form", PartnerForm.empty());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable ApplicationId id, @Valid @ModelAttribute("form") PartnerForm form, BindingResult problems) {
        if (!problems.hasErrors()) {
            try {
                ask(id, form);
                return new ModelAndView(OWN + id + "/partner");
            } catch (RuleViolation refused) {
                tell(problems, PartnerForm.class, refused);
            }
        }
        var view = view(id).addObject("invites", form.invites() || isUnknown(problems));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private void ask(ApplicationId id, PartnerForm form) {
        if (form.invites()) {
            invitePartner.invite(id, form.guest(), form.part());
        } else {
            askPartner.ask(id, form.asked(), form.part());
        }
    }

    @PostMapping("/{partnership}/andra")
    ModelAndView change(
            @PathVariable ApplicationId id,
            @PathVariable PartnershipId partnership,
            @ModelAttribute("change") PartForm change,
            BindingResult problems) {
        if (!problems.hasErrors()) {
            try {
                changePartner.change(id, partnership, change.part());
                return new ModelAndView(OWN + id + "/partner");
            } catch (RuleViolation refused) {
                tell(problems, PartForm.class, refused);
            }
        }
        var view = show(id);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view.addObject("changed", partnership);
    }

    @PostMapping("/{partnership}/ta-bort")
    ModelAndView remove(@PathVariable ApplicationId id, @PathVariable PartnershipId partnership) {
        return doing(id, () -> removePartner.remove(id, partnership));
    }

    @PostMapping("/{partnership}/skriva")
    ModelAndView letWrite(
            @PathVariable ApplicationId id, @PathVariable PartnershipId partnership, @RequestParam boolean allowed) {
        return doing(id, () -> letPartnerWrite.let(id, partnership, allowed));
    }

    @PostMapping("/{partnership}/intresseanmalan")
    ModelAndView merge(
            @PathVariable ApplicationId id, @PathVariable PartnershipId partnership, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "partners.interest.notice");
        return doing(id, () -> mergeInterest.merge(id, partnership));
    }

    private ModelAndView doing(ApplicationId id, Runnable step) {
        try {
            step.run();
            return new ModelAndView(OWN + id + "/partner");
        } catch (RuleViolation refused) {
            var view = show(id);
            view.addObject("refusal", texts.text(refused.key(), refused.arguments()));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    private static void tell(BindingResult problems, Class<?> form, RuleViolation refused) {
        var field = PartnerForm.REFUSED.in(form, refused);
        problems.rejectValue(field, refused.key(), refused.arguments(), refused.key());
    }

    private static boolean isUnknown(BindingResult problems) {
        return problems.getAllErrors().stream().anyMatch(problem -> UNKNOWN.equals(problem.getCode()));
    }

    private ModelAndView view(ApplicationId id) {
        return showPartners
                .show(id)
                .map(page -> new ModelAndView("applications/partners", "page", page))
                .orElseGet(() -> new ModelAndView(OWN + id + "/kvitto"));
    }
}
