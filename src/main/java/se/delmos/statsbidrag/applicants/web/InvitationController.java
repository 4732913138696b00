package se.delmos.statsbidrag.applicants.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applicants.usecase.AcceptInvitation;
import se.delmos.statsbidrag.applicants.usecase.ShowInvitation;

/** The page that an invitation's link leads to, after sign-in. */
@Controller
@RequestMapping("/mina-sidor/inbjudan/{token}")
class InvitationController {

    private final ShowInvitation showInvitation;
    private final AcceptInvitation acceptInvitation;

    InvitationController(ShowInvitation showInvitation, AcceptInvitation acceptInvitation) {
        this.showInvitation = showInvitation;
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return new ModelAndView("applicants/invitation", "page", showInvitation.show(token)).addObject("token", token);
    }

    @PostMapping
    String accept(@PathVariable String token, RedirectAttributes redirect) {
        var organisation = acceptInvitation.accept(token);
        redirect.addFlashAttribute("notice", "applicants.invitation.accepted");
        return "redirect:/mina-sidor/organisation/" + organisation;
    }
}
