package se.delmos.statsbidrag.applications.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerInvitationId;
import se.delmos.statsbidrag.applications.usecase.AcceptPartnerInvitation;
import se.delmos.statsbidrag.applications.usecase.RenewPartnerInvitation;
import se.delmos.statsbidrag.applications.usecase.ShowPartnerInvitation;
import se.delmos.statsbidrag.applications.usecase.WithdrawPartnerInvitation;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Invitations to partners: the lead applicant sends and takes back, and who gets the link goes on to its part. */
@Controller
class PartnerInvitationController {

    private static final String LINK = "/mina-sidor/samverkan/inbjudan/{token}";
    private static final String SENT = "/mina-sidor/ansokningar/{id}/partner/inbjudningar/{invitation}";

    private final ShowPartnerInvitation showPartnerInvitation;
    private final AcceptPartnerInvitation acceptPartnerInvitation;
    private final RenewPartnerInvitation renewPartnerInvitation;
    private final WithdrawPartnerInvitation withdrawPartnerInvitation;
    private final GapTexts texts;

    PartnerInvitationController(
            ShowPartnerInvitation showPartnerInvitation,
            AcceptPartnerInvitation acceptPartnerInvitation,
            RenewPartnerInvitation renewPartnerInvitation,
            WithdrawPartnerInvitation withdrawPartnerInvitation,
            GapTexts texts) {
        this.showPartnerInvitation = showPartnerInvitation;
        this.acceptPartnerInvitation = acceptPartnerInvitation;
        this.renewPartnerInvitation = renewPartnerInvitation;
        this.withdrawPartnerInvitation = withdrawPartnerInvitation;
        this.texts = texts;
    }

    @GetMapping(LINK)
    ModelAndView show(@PathVariable String token) {
        return showPartnerInvitation
                .show(token)
                .map(page ->
                        new ModelAndView("applications/partner-invitation", "page", page).addObject("token", token))
                .orElseGet(() -> {
                    var over = new ModelAndView("applications/partner-invitation-over");
                    over.setStatus(HttpStatus.NOT_FOUND);
                    return over;
                });
    }

    @PostMapping(LINK)
    ModelAndView accept(@PathVariable String token) {
        try {
            return new ModelAndView("redirect:/mina-sidor/samverkan/" + acceptPartnerInvitation.accept(token));
        } catch (RuleViolation refused) {
            var view = show(token);
            view.addObject("refusal", texts.text(refused.key(), refused.arguments()));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }

    @PostMapping(SENT + "/ny-lank")
    ModelAndView renew(
            @PathVariable ApplicationId id, @PathVariable PartnerInvitationId invitation, RedirectAttributes redirect) {
        return doing(id, redirect, () -> renewPartnerInvitation.renew(id, invitation));
    }

    @PostMapping(SENT + "/ta-bort")
    ModelAndView withdraw(
            @PathVariable ApplicationId id, @PathVariable PartnerInvitationId invitation, RedirectAttributes redirect) {
        return doing(id, redirect, () -> withdrawPartnerInvitation.withdraw(id, invitation));
    }

    private ModelAndView doing(ApplicationId id, RedirectAttributes redirect, Runnable step) {
        try {
            step.run();
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("refusal", texts.text(refused.key(), refused.arguments()));
        }
        return new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + "/partner");
    }
}
