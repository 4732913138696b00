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
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.NewId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

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

    @PostMapping
    String add(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var form = editor.draft(id);
        var taken = form.checks().stream().map(Check::id).toList();
        fields.set("act", "condition:add");
        var when = conditions.read(form, posted).orElseThrow(() -> new RuleViolation("designer.check.subject"));
        var check =
                new Check(NewId.of(posted.first("message"), taken), when, posted.text("message"), posted.first("at"));
        var home = editor.change(id, posted, Edit.add(check), redirect);
        return "redirect:" + home + "/kontroller/" + check.id();
    }

    @GetMapping("/{check}")
    ModelAndView show(@PathVariable FormId id, @PathVariable String check) {
        var form = editor.draft(id);
        var found = form.checks().stream()
                .filter(candidate -> candidate.id().equals(check))
                .findFirst()
                .orElseThrow(() -> new NotFound(check));
        return editor.page(id, "check", "/kontroller/" + check)
                .addObject("check", found)
                .addObject("questions", Choices.questions(form, words, found.at()))
                .addObject("condition", conditions.lines(form, Optional.of(found.when()), List.of()));
    }

    @PostMapping("/{check}")
    String save(
            @PathVariable FormId id,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var edit = Edit.check(
                check, found -> new Check(found.id(), found.when(), posted.text("message"), posted.first("at")));
        return "redirect:" + editor.change(id, posted, edit, redirect);
    }

    @PostMapping("/{check}/villkor")
    String condition(
            @PathVariable FormId id,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var when = conditions
                .read(editor.draft(id), posted)
                .orElseThrow(() -> new RuleViolation("designer.check.subject"));
        var edit = Edit.check(check, found -> new Check(found.id(), when, found.message(), found.at()));
        return "redirect:" + editor.change(id, posted, edit, redirect) + "/kontroller/" + check;
    }

    @PostMapping("/{check}/ta-bort")
    String remove(
            @PathVariable FormId id,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        return "redirect:" + editor.change(id, new Posted(fields), Edit.removeCheck(check), redirect);
    }
}
