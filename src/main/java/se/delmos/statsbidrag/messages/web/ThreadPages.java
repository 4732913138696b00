package se.delmos.statsbidrag.messages.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.messages.usecase.ReadThread;
import se.delmos.statsbidrag.messages.usecase.SendMessage;

/** Reads and answers the messages of a case, the same on both sides but for the address and the frame around them. */
@Component
class ThreadPages {

    private final ReadThread readThread;
    private final SendMessage sendMessage;

    ThreadPages(ReadThread readThread, SendMessage sendMessage) {
        this.readThread = readThread;
        this.sendMessage = sendMessage;
    }

    ModelAndView read(Side side, ApplicationId id) {
        return page(side, id, HttpStatus.OK).addObject("form", MessageForm.empty());
    }

    ModelAndView send(
            Side side, ApplicationId id, MessageForm form, BindingResult problems, RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                sendMessage.send(form.id(), id, form.given());
                redirect.addFlashAttribute("notice", "messages.sent");
                return new ModelAndView("redirect:" + side.start + id + "/meddelanden");
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        return page(side, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Side side, ApplicationId id, HttpStatus status) {
        var page = new ModelAndView(side.view);
        page.setStatus(status);
        return page.addObject("page", readThread.read(id));
    }

    /** Who reads. */
    enum Side {
        APPLICANT("messages/applicant", "/mina-sidor/arenden/"),
        STAFF("messages/staff", "/handlaggning/arenden/");

        private final String view;
        private final String start;

        Side(String view, String start) {
            this.view = view;
            this.start = start;
        }
    }
}
