package se.delmos.statsbidrag.applications.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Typed;

/** The page of a draft's section verksamheten. */
@Controller
@RequestMapping("/mina-sidor/ansokningar/{id}/verksamheten")
class ActivityController {

    private final SectionEditor editor;

    ActivityController(SectionEditor editor) {
        this.editor = editor;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        return editor.show(id, Section.ACTIVITY, ActivityForm::of);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable ApplicationId id,
            @ModelAttribute(SectionEditor.FORM) ActivityForm form,
            RedirectAttributes redirect) {
        return editor.save(new Typed(id, form.typing(Section.ACTIVITY)), ActivityForm::of, redirect);
    }
}
