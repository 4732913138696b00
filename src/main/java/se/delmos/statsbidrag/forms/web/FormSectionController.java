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
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.NewId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The sections of a draft. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/avsnitt")
class FormSectionController {

    private final DraftEditor editor;
    private final ConditionEditor conditions;

    FormSectionController(DraftEditor editor, ConditionEditor conditions) {
        this.editor = editor;
        this.conditions = conditions;
    }

    @PostMapping
    String add(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var title = posted.text("title");
        Edit edit = form -> {
            var taken = form.sections().stream().map(Section::id).toList();
            var section =
                    new Section(NewId.of(title.sv(), taken), title, Optional.empty(), Optional.empty(), List.of());
            return Edit.add(section).apply(form);
        };
        return "redirect:" + editor.change(id, posted, edit, redirect);
    }

    @GetMapping("/{section}")
    ModelAndView show(@PathVariable FormId id, @PathVariable String section) {
        var form = editor.draft(id);
        var found = form.section(section).orElseThrow(() -> new NotFound(section));
        var own = found.questions().stream().map(Question::id).toList();
        return editor.page(id, "section", "/avsnitt/" + section)
                .addObject("section", found)
                .addObject("help", found.help().orElse(new Text("", "")))
                .addObject("condition", conditions.lines(form, found.when(), own));
    }

    @PostMapping("/{section}")
    String save(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var edit = Edit.section(
                section,
                found -> new Section(
                        found.id(),
                        posted.text("title"),
                        posted.optionalText("help"),
                        found.when(),
                        found.questions()));
        return "redirect:" + editor.change(id, posted, edit, redirect);
    }

    @PostMapping("/{section}/villkor")
    String condition(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        Edit edit = form -> Edit.section(section, found -> Edit.withCondition(found, conditions.read(form, posted)))
                .apply(form);
        return "redirect:" + editor.change(id, posted, edit, redirect) + "/avsnitt/" + section;
    }

    @PostMapping("/{section}/flytta")
    String move(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var edit = Edit.moveSection(section, "up".equals(posted.first("direction")));
        return "redirect:" + editor.change(id, posted, edit, redirect) + "#s-" + section;
    }

    @PostMapping("/{section}/ta-bort")
    String remove(
            @PathVariable FormId id,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return "redirect:" + editor.change(id, new Posted(fields), Edit.removeSection(section), redirect);
    }
}
