package se.delmos.statsbidrag.forms.web;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.FormId;

/** Asks before a question, a section or a check of a draft is taken away. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/{kind}/{part}/ta-bort")
class FormRemovalController {

    private final DraftEditor editor;
    private final DesignerWords words;

    FormRemovalController(DraftEditor editor, DesignerWords words) {
        this.editor = editor;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@PathVariable FormId id, @PathVariable String kind, @PathVariable String part) {
        return editor.page(id, "remove", "").addObject("removal", Removal.of(editor.draft(id), kind, part, words));
    }

    @PostMapping
    ModelAndView remove(
            @PathVariable FormId id,
            @PathVariable String kind,
            @PathVariable String part,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        return editor.attempt(
                id,
                posted,
                () -> {
                    var removal = Removal.of(editor.draft(id), kind, part, words);
                    var next = editor.change(id, posted, removal.edit(), redirect);
                    DraftEditor.say(redirect, "formedit.removed." + kind, removal.name());
                    return next;
                },
                () -> ask(id, kind, part));
    }
}
