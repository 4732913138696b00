package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.Valid;
import java.util.Locale;
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
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.usecase.ChangeAccounts;
import se.delmos.statsbidrag.applicants.usecase.ChangeAccounts.Change;
import se.delmos.statsbidrag.applicants.usecase.SaveProfile;
import se.delmos.statsbidrag.applicants.usecase.ShowProfile;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An organisation's profile and accounts, for its members. */
@Controller
@RequestMapping("/mina-sidor/organisation/{id}")
class ProfileController {

    private final ShowProfile showProfile;
    private final SaveProfile saveProfile;
    private final ChangeAccounts changeAccounts;
    private final Options options;

    ProfileController(
            ShowProfile showProfile, SaveProfile saveProfile, ChangeAccounts changeAccounts, Options options) {
        this.showProfile = showProfile;
        this.saveProfile = saveProfile;
        this.changeAccounts = changeAccounts;
        this.options = options;
    }

    @GetMapping("/uppgifter")
    ModelAndView show(@PathVariable ApplicantId id) {
        var page = showProfile.show(id);
        return new ModelAndView("applicants/profile", "page", page).addObject("form", ProfileForm.of(page.profile()));
    }

    @PostMapping("/uppgifter")
    ModelAndView save(
            @PathVariable ApplicantId id,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (problems.hasErrors()) {
            var again = new ModelAndView("applicants/profile", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("page", showProfile.show(id));
        }
        saveProfile.save(id, form.statement());
        redirect.addFlashAttribute("notice", "applicants.profile.saved");
        return new ModelAndView("redirect:/mina-sidor/organisation/" + id + "/uppgifter");
    }

    @GetMapping("/konton")
    ModelAndView accounts(@PathVariable ApplicantId id, Locale locale) {
        return accountsPage(id, locale).addObject("form", new AccountForm(null, null));
    }

    @PostMapping("/konton")
    ModelAndView add(
            @PathVariable ApplicantId id,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult problems,
            RedirectAttributes redirect,
            Locale locale) {
        if (!problems.hasErrors()) {
            try {
                changeAccounts.change(id, Change.ADD, form.account());
                redirect.addFlashAttribute("notice", "applicants.account.added");
                return toAccounts(id);
            } catch (RuleViolation refusal) {
                problems.rejectValue("number", refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        var again = accountsPage(id, locale);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/konton/andra")
    ModelAndView change(
            @PathVariable ApplicantId id,
            @ModelAttribute("form") AccountForm form,
            @RequestParam Change change,
            RedirectAttributes redirect) {
        changeAccounts.change(id, change, form.account());
        redirect.addFlashAttribute("notice", "applicants.account.changed");
        return toAccounts(id);
    }

    private ModelAndView accountsPage(ApplicantId id, Locale locale) {
        return new ModelAndView("applicants/accounts", "page", showProfile.show(id))
                .addObject("kinds", options.accounts(locale));
    }

    private static ModelAndView toAccounts(ApplicantId id) {
        return new ModelAndView("redirect:/mina-sidor/organisation/" + id + "/konton");
    }
}
