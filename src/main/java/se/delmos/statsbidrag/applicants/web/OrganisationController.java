package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.usecase.ChangeMember;
import se.delmos.statsbidrag.applicants.usecase.InviteMember;
import se.delmos.statsbidrag.applicants.usecase.ShowOrganisation;
import se.delmos.statsbidrag.applicants.usecase.WithdrawInvitation;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An organisation's page for its members: who may do what, and invitations. */
@Controller
@RequestMapping("/mina-sidor/organisation/{id}")
class OrganisationController {

    private final ShowOrganisation showOrganisation;
    private final ChangeMember changeMember;
    private final InviteMember inviteMember;
    private final WithdrawInvitation withdrawInvitation;
    private final Options options;

    OrganisationController(
            ShowOrganisation showOrganisation,
            ChangeMember changeMember,
            InviteMember inviteMember,
            WithdrawInvitation withdrawInvitation,
            Options options) {
        this.showOrganisation = showOrganisation;
        this.changeMember = changeMember;
        this.inviteMember = inviteMember;
        this.withdrawInvitation = withdrawInvitation;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicantId id, Locale locale) {
        return page(id, locale).addObject("form", new InvitationForm(null, null));
    }

    /** The link is shown on the next page and nowhere else. */
    @PostMapping("/inbjudningar")
    ModelAndView invite(
            @PathVariable ApplicantId id,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (problems.hasErrors()) {
            var again = page(id, locale);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var token = inviteMember.invite(id, form.address(), form.givenRight());
        var link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/mina-sidor/inbjudan/" + token);
        redirect.addFlashAttribute("link", link.toUriString());
        return back(id);
    }

    @PostMapping("/inbjudningar/{invitation}/dra-tillbaka")
    ModelAndView withdraw(
            @PathVariable ApplicantId id, @PathVariable InvitationId invitation, RedirectAttributes redirect) {
        withdrawInvitation.withdraw(invitation);
        redirect.addFlashAttribute("notice", "applicants.invite.withdrawn");
        return back(id);
    }

    @PostMapping("/medlemmar/{member}")
    ModelAndView change(
            @PathVariable ApplicantId id,
            @PathVariable ActorId member,
            @RequestParam MemberRight right,
            RedirectAttributes redirect,
            Locale locale) {
        try {
            changeMember.change(id, member, Optional.of(right));
        } catch (RuleViolation refused) {
            return refused(id, member, refused, locale).addObject("chosen", right.name());
        }
        redirect.addFlashAttribute("notice", "applicants.members.changed");
        return back(id);
    }

    @PostMapping("/medlemmar/{member}/ta-bort")
    ModelAndView remove(
            @PathVariable ApplicantId id,
            @PathVariable ActorId member,
            @RequestParam(defaultValue = "false") boolean self,
            RedirectAttributes redirect,
            Locale locale) {
        try {
            changeMember.change(id, member, Optional.empty());
        } catch (RuleViolation refused) {
            return refused(id, member, refused, locale);
        }
        redirect.addFlashAttribute("notice", self ? "applicants.members.left" : "applicants.members.removed");
        return self ? new ModelAndView("redirect:/mina-sidor/organisation") : back(id);
    }

    /** Returns the page with what is wrong at the member that it is about. */
    private ModelAndView refused(ApplicantId id, ActorId member, RuleViolation why, Locale locale) {
        var again = show(id, locale).addObject("refusal", why).addObject("refused", member);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(ApplicantId id, Locale locale) {
        return new ModelAndView("applicants/members")
                .addObject("page", showOrganisation.show(id))
                .addObject("rights", options.rights(locale));
    }

    private static ModelAndView back(ApplicantId id) {
        return new ModelAndView("redirect:/mina-sidor/organisation/" + id);
    }
}
