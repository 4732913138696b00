package se.delmos.statsbidrag.forms.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.QuestionDraft;
import se.delmos.statsbidrag.kernel.NotFound;

/** The questions of a draft. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/fragor")
class FormQuestionController {

    private final DraftEditor editor;
    private final DesignerWords words;
    private final ConditionEditor conditions;

    FormQuestionController(DraftEditor editor, DesignerWords words, ConditionEditor conditions) {
        this.editor = editor;
        this.words = words;
        this.conditions = conditions;
    }

    @GetMapping("/{question}")
    ModelAndView show(@PathVariable FormId id, @PathVariable String question) {
        return page(id, question, editor.draft(id));
    }

    private ModelAndView page(FormId id, String question, FormDefinition form) {
        var found = form.question(question).orElseThrow(() -> new NotFound(question));
        return editor.page(id, "question", "/fragor/" + question)
                .addObject("heading", words.label(found))
                .addObject("page", QuestionPage.of(form, found, words))
                .addObject("condition", conditions.lines(form, found.when(), List.of(question)));
    }

    @PostMapping("/{question}")
    ModelAndView save(
            @PathVariable FormId id,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, form -> changed(form, question, posted), redirect);
                    editor.saved(id, "/fragor/" + question, words.label(editor.draft(id), question), redirect);
                    return home + next(question, posted);
                },
                () -> typed(id, question, posted));
    }

    /** A saved question stays open: most need more than one step. */
    private static String next(String question, Posted posted) {
        var page = "/fragor/" + question;
        return posted.has("act") ? DraftEditor.next(page, posted) : page;
    }

    /** Takes all that the page shows at once, whichever of its buttons was pressed. */
    private FormDefinition changed(FormDefinition form, String question, Posted posted) {
        return Edit.question(
                        question,
                        found -> QuestionDraft.of(
                                        new QuestionChange(posted).whole().apply(found))
                                .when(conditions.changed(form, found.when(), posted))
                                .done())
                .apply(placed(form, question, posted));
    }

    private static FormDefinition placed(FormDefinition form, String question, Posted posted) {
        var stays = posted.optional("section").equals(form.sectionOf(question).map(Section::id));
        return stays || !posted.has("section")
                ? form
                : Edit.moveQuestion(question, posted.first("section")).apply(form);
    }

    private ModelAndView typed(FormId id, String question, Posted posted) {
        var change = new QuestionChange(posted).typed();
        var saved = editor.draft(id);
        var form = Edit.question(question, change).apply(placed(saved, question, posted));
        var found = form.question(question).orElseThrow(() -> new NotFound(question));
        var condition = conditions.typed(form, found.when(), List.of(question), posted);
        return editor.beside(
                page(id, question, form)
                        .addObject("page", QuestionPage.of(form, found, change.chosen(), words))
                        .addObject("condition", condition),
                saved,
                form);
    }

    @PostMapping("/{question}/flytta")
    ModelAndView move(
            @PathVariable FormId id,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var edit = Edit.moveQuestion(question, "up".equals(posted.first("direction")));
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, edit, redirect);
                    DraftEditor.say(redirect, "formedit.moved.fragor", words.label(editor.draft(id), question));
                    return home + "#q-" + question;
                },
                () -> editor.outline(id));
    }
}
