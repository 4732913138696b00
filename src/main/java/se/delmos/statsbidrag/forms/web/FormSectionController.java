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
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.kernel.NotFound;

/** The sections of a draft. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/avsnitt")
class FormSectionController {

    private final DraftEditor editor;
    private final DesignerWords words;
    private final ConditionEditor conditions;

    FormSectionController(DraftEditor editor, DesignerWords words, ConditionEditor conditions) {
        this.editor = editor;
        this.words = words;
        this.conditions = conditions;
    }

    @GetMapping("/{section}")
    ModelAndView show(@PathVariable FormId id, @PathVariable String section) {
        return page(id, section, editor.draft(id));
    }

    private ModelAndView page(FormId id, String section, FormDefinition form) {
        var found = form.section(section).orElseThrow(() -> new NotFound(section));
        return editor.page(id, "section", "/avsnitt/" + section)
                .addObject("heading", words.title(found))
                .addObject("section", found)
                .addObject("help", found.help().orElse(new Text("", "")))
                .addObject("condition", conditions.lines(form, found.when(), own(found)));
    }

    @PostMapping("/{section}")
    ModelAndView save(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, form -> changed(form, section, posted), redirect);
                    var address = "/avsnitt/" + section;
                    editor.saved(id, address, title(id, section), redirect);
                    return home + DraftEditor.next(address, posted);
                },
                () -> typed(id, section, posted));
    }

    /** Takes all that the page shows at once, whichever of its buttons was pressed. */
    private FormDefinition changed(FormDefinition form, String section, Posted posted) {
        return Edit.section(section, found -> written(found, posted, conditions.changed(form, found.when(), posted)))
                .apply(form);
    }

    private static Section written(Section found, Posted posted, Optional<Condition> when) {
        return new Section(found.id(), posted.text("title"), posted.optionalText("help"), when, found.questions());
    }

    private ModelAndView typed(FormId id, String section, Posted posted) {
        var saved = editor.draft(id);
        var form = Edit.section(section, found -> written(found, posted, found.when()))
                .apply(saved);
        var found = form.section(section).orElseThrow(() -> new NotFound(section));
        var condition = conditions.typed(form, found.when(), own(found), posted);
        return editor.beside(page(id, section, form).addObject("condition", condition), saved, form);
    }

    private String title(FormId id, String section) {
        return editor.draft(id).section(section).map(words::title).orElse("");
    }

    private static List<String> own(Section section) {
        return section.questions().stream().map(Question::id).toList();
    }

    @PostMapping("/{section}/flytta")
    ModelAndView move(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var edit = Edit.moveSection(section, "up".equals(posted.first("direction")));
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, edit, redirect);
                    DraftEditor.say(redirect, "formedit.moved.avsnitt", title(id, section));
                    return home + "#s-" + section;
                },
                () -> editor.outline(id));
    }
}
