package se.delmos.statsbidrag.messages.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.messages.usecase.ReadThread;
import se.delmos.statsbidrag.messages.usecase.SendMessage;

/** The messages of a case, on the staff's side. */
@Controller
@RequestMapping("/handlaggning/arenden/{id}/meddelanden")
class StaffMessageController {

    private final ReadThread readThread;
    private final SendMessage sendMessage;

    StaffMessageController(ReadThread readThread, SendMessage sendMessage) {
        this.readThread = readThread;
        this.sendMessage = sendMessage;
    }

    @GetMapping
    ModelAndView read(@PathVariable ApplicationId id) {
        return page(id, HttpStatus.OK).addObject("form", MessageForm.empty());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                sendMessage.send(form.id(), id, form.given());
                redirect.addFlashAttribute("notice", "messages.sent");
                return new ModelAndView("redirect:/handlaggning/arenden/" + id + "/meddelanden");
            } catch (RuleViolation refusal) {
                problems.reject(refusal.key(), refusal.arguments(), refusal.key());
            }
        }
        return page(id, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(ApplicationId id, HttpStatus status) {
        var page = new ModelAndView("messages/staff");
        page.setStatus(status);
        return page.addObject("page", readThread.read(id));
    }
}
