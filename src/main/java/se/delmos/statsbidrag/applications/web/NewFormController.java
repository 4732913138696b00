package se.delmos.statsbidrag.applications.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.GoOverToNewForm;
import se.delmos.statsbidrag.applications.usecase.ShowNewForm;

/** Shows what is new in the form of a draft's call, and moves the draft to it. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}/nytt-formular")
class NewFormController {

    private final ShowNewForm showNewForm;
    private final GoOverToNewForm goOverToNewForm;

    NewFormController(ShowNewForm showNewForm, GoOverToNewForm goOverToNewForm) {
        this.showNewForm = showNewForm;
        this.goOverToNewForm = goOverToNewForm;
    }

    @GetMapping
    String show(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("page", showNewForm.show(id));
        return "applications/new-form";
    }

    @PostMapping
    String goOver(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        goOverToNewForm.goOver(id);
        redirect.addFlashAttribute("notice", "applications.form.gone-over");
        return "redirect:/mina-sidor/ansokningar/" + id;
    }
}
