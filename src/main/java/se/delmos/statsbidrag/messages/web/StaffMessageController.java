package se.delmos.statsbidrag.messages.web;

import jakarta.validation.Valid;
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
import se.delmos.statsbidrag.messages.web.ThreadPages.Side;

/** The messages of a case, on the staff's side. */
@Controller
@RequestMapping("/handlaggning/arenden/{id}/meddelanden")
class StaffMessageController {

    private final ThreadPages pages;

    StaffMessageController(ThreadPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView read(@PathVariable ApplicationId id) {
        return pages.read(Side.STAFF, id);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        return pages.send(Side.STAFF, id, form, problems, redirect);
    }
}
