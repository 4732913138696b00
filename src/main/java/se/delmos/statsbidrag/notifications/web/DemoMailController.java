package se.delmos.statsbidrag.notifications.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** The practice installation's page of the mail that would have been sent. */
@Controller
@Profile("demo")
class DemoMailController {

    private final KeptMail mail;

    DemoMailController(KeptMail mail) {
        this.mail = mail;
    }

    @GetMapping("/demo/utskick")
    ModelAndView sent() {
        return new ModelAndView("notifications/sent", "mails", mail.sent());
    }
}
