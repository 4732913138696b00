package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
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
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.CopyCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;

/** The administrator's page to begin a new round with what an earlier call said. */
@Controller
@RequestMapping("/administration/utlysningar/{id}/kopiera")
class CallCopyController {

    private final ShowComposedCall showComposedCall;
    private final CopyCall copyCall;

    CallCopyController(ShowComposedCall showComposedCall, CopyCall copyCall) {
        this.showComposedCall = showComposedCall;
        this.copyCall = copyCall;
    }

    @ModelAttribute("earlier")
    ComposedCall earlier(@PathVariable CallId id) {
        return showComposedCall.show(id);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", CopyForm.empty());
        return "calls/copy";
    }

    @PostMapping
    ModelAndView copy(
            @PathVariable("id") CallId earlier,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (problems.hasErrors()) {
            return new ModelAndView("calls/copy", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        copyCall.copy(earlier, form.round(), form.givenTitle());
        redirect.addFlashAttribute("notice", "compose.copied.notice");
        return new ModelAndView("redirect:/administration/utlysningar/" + form.round());
    }
}
