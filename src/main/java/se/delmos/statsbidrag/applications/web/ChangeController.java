package se.delmos.statsbidrag.applications.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.DiscardChanges;
import se.delmos.statsbidrag.applications.usecase.ReopenApplication;
import se.delmos.statsbidrag.applications.usecase.ShowReceipt;
import se.delmos.statsbidrag.applications.usecase.WithdrawApplication;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Changes an application that was handed in, or takes it back, until the deadline. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}")
class ChangeController {

    private final ReopenApplication reopenApplication;
    private final DiscardChanges discardChanges;
    private final WithdrawApplication withdrawApplication;
    private final ShowReceipt showReceipt;
    private final GapTexts texts;

    ChangeController(
            ReopenApplication reopenApplication,
            DiscardChanges discardChanges,
            WithdrawApplication withdrawApplication,
            ShowReceipt showReceipt,
            GapTexts texts) {
        this.reopenApplication = reopenApplication;
        this.discardChanges = discardChanges;
        this.withdrawApplication = withdrawApplication;
        this.showReceipt = showReceipt;
        this.texts = texts;
    }

    @PostMapping("/andra")
    ModelAndView change(@PathVariable ApplicationId id) {
        return doing(id, () -> reopenApplication.reopen(id), "");
    }

    @GetMapping("/avbryt")
    ModelAndView askBeforeDiscarding(@PathVariable ApplicationId id) {
        var page = showReceipt.show(id);
        return page.state().revising()
                ? new ModelAndView("applications/discard", "page", page)
                : new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + "/kvitto");
    }

    @PostMapping("/avbryt")
    ModelAndView discard(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "applications.change.discarded");
        return doing(id, () -> discardChanges.discard(id), "/kvitto");
    }

    @GetMapping("/aterta")
    ModelAndView ask(@PathVariable ApplicationId id) {
        var page = showReceipt.show(id);
        if (page.state().writtenOff()) {
            return new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + "/kvitto");
        }
        if (page.state().changeable()) {
            return new ModelAndView("applications/withdraw", "page", page);
        }
        var why = page.closed() ? "applications.change.closed" : "applications.change.handled";
        return new ModelAndView("applications/receipt", "page", page).addObject("refusal", texts.text(why));
    }

    @PostMapping("/aterta")
    ModelAndView withdraw(@PathVariable ApplicationId id) {
        return doing(id, () -> withdrawApplication.withdraw(id), "/kvitto");
    }

    private ModelAndView doing(ApplicationId id, Runnable change, String next) {
        try {
            change.run();
            return new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + next);
        } catch (RuleViolation refused) {
            var view = new ModelAndView("applications/receipt", "page", showReceipt.show(id));
            view.addObject("refusal", texts.text(refused.key(), refused.arguments()));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }
}
