package se.delmos.statsbidrag.notifications.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.notifications.usecase.AskForMail;
import se.delmos.statsbidrag.notifications.usecase.ConfirmMail;
import se.delmos.statsbidrag.notifications.usecase.EndMail;

/**
 * The public pages of mail about calls. A link of a mail leads to a page with one button, as programs that look for
 * viruses open links too; mail programs end the mail with one press by RFC 8058.
 */
@Controller
@RequestMapping("/utlysningar/bevaka")
class SubscriptionController {

    private static final String HOME = "redirect:/utlysningar/bevaka";

    private final AskForMail askForMail;
    private final ConfirmMail confirmMail;
    private final EndMail endMail;
    private final MessageSource texts;

    SubscriptionController(AskForMail askForMail, ConfirmMail confirmMail, EndMail endMail, MessageSource texts) {
        this.askForMail = askForMail;
        this.confirmMail = confirmMail;
        this.endMail = endMail;
        this.texts = texts;
    }

    /** One of the choices of the form. */
    record Option(String value, String text) {}

    @ModelAttribute("options")
    List<Option> options(Locale locale) {
        return Stream.of("ALL", "MUNICIPALITY", "ASSOCIATION")
                .map(each -> new Option(each, texts.getMessage("notifications.choice." + each, null, locale)))
                .toList();
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", SubscriptionForm.empty());
        return "notifications/subscribe";
    }

    @PostMapping
    ModelAndView ask(
            @Valid @ModelAttribute("form") SubscriptionForm form, BindingResult problems, RedirectAttributes redirect) {
        if (problems.hasErrors()) {
            return new ModelAndView("notifications/subscribe", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        askForMail.ask(form.givenAddress(), form.givenChoice());
        redirect.addFlashAttribute("notice", "notifications.subscribe.asked");
        return new ModelAndView(HOME);
    }

    @GetMapping("/bekrafta/{token}")
    String confirmation(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "notifications/confirm";
    }

    @PostMapping("/bekrafta/{token}")
    String confirm(@PathVariable String token, RedirectAttributes redirect) {
        var holds = confirmMail.confirm(token);
        redirect.addFlashAttribute(
                "notice", holds ? "notifications.subscribe.confirmed" : "notifications.subscribe.old-link");
        return HOME;
    }

    @GetMapping("/avsluta/{token}")
    String end(@PathVariable String token, Model model) {
        model.addAttribute("token", token);
        return "notifications/unsubscribe";
    }

    @PostMapping("/avsluta/{token}")
    String ended(@PathVariable String token, RedirectAttributes redirect) {
        endMail.end(token);
        redirect.addFlashAttribute("notice", "notifications.subscribe.ended");
        return HOME;
    }
}
