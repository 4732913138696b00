package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.kernel.NotFound;

/** The checks of a draft: answers that contradict each other. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/kontroller")
class FormCheckController {

    private final DraftEditor editor;
    private final DesignerWords words;
    private final ConditionEditor conditions;

    FormCheckController(DraftEditor editor, DesignerWords words, ConditionEditor conditions) {
        this.editor = editor;
        this.words = words;
        this.conditions = conditions;
    }

    @GetMapping("/{check}")
    ModelAndView show(@PathVariable FormId id, @PathVariable String check) {
        return page(id, check, editor.draft(id));
    }

    private static Check find(FormDefinition form, String check) {
        return form.check(check).orElseThrow(() -> new NotFound(check));
    }

    private ModelAndView page(FormId id, String check, FormDefinition form) {
        var found = find(form, check);
        return editor.page(id, "check", "/kontroller/" + check)
                .addObject("address", "/kontroller/" + check)
                .addObject("begun", false)
                .addObject("message", found.message())
                .addObject("questions", Choices.questions(form, words, found.at()))
                .addObject("condition", conditions.lines(form, Optional.of(found.when()), List.of()));
    }

    @PostMapping("/{check}")
    ModelAndView save(
            @PathVariable FormId id,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, form -> changed(form, check, posted), redirect);
                    var address = "/kontroller/" + check;
                    editor.saved(id, address, words.message(find(editor.draft(id), check)), redirect);
                    return home + DraftEditor.next(address, posted);
                },
                () -> typed(id, check, posted));
    }

    /** Takes all that the page shows at once, whichever of its buttons was pressed. */
    private FormDefinition changed(FormDefinition form, String check, Posted posted) {
        return Edit.check(
                        check,
                        found -> written(
                                found,
                                posted,
                                ConditionEditor.needed(conditions.changed(form, Optional.of(found.when()), posted))))
                .apply(form);
    }

    private static Check written(Check found, Posted posted, Condition when) {
        return new Check(found.id(), when, posted.text("message"), posted.first("at"));
    }

    private ModelAndView typed(FormId id, String check, Posted posted) {
        var saved = editor.draft(id);
        var form =
                Edit.check(check, found -> written(found, posted, found.when())).apply(saved);
        var before = Optional.of(find(form, check).when());
        var condition = conditions.typed(form, before, List.of(), posted);
        return editor.beside(page(id, check, form).addObject("condition", condition), saved, form);
    }
}
