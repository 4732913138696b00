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
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.MeaningColumns;
import se.delmos.statsbidrag.forms.model.NewId;
import se.delmos.statsbidrag.forms.model.QuestionDraft;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A new question, section or check of a draft, each on a page of its own with no other button that its fields could be lost by. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}")
class FormAdditionController {

    private final DraftEditor editor;
    private final DesignerWords words;
    private final ConditionEditor conditions;

    FormAdditionController(DraftEditor editor, DesignerWords words, ConditionEditor conditions) {
        this.editor = editor;
        this.words = words;
        this.conditions = conditions;
    }

    @GetMapping("/ny-fraga")
    ModelAndView question(
            @PathVariable FormId id,
            @RequestParam(defaultValue = "") String del,
            @RequestParam(defaultValue = "") String anvandning) {
        return question(id, Posted.nothing(), del, Meaning.of(anvandning));
    }

    /** The page of a new question; where the form lacks one for a use, the kinds of answer are those that fit it. */
    private ModelAndView question(FormId id, Posted posted, String section, Optional<Meaning> wanted) {
        var form = editor.draft(id);
        var page = editor.page(id, "question-new", "")
                .addObject("label", posted.text("label"))
                .addObject("types", Choices.types(words, wanted, posted.first("type")))
                .addObject("sections", Choices.sections(form, words, section));
        wanted.ifPresent(meaning -> page.addObject("wanted", meaning.code())
                .addObject("use", words.meaning(meaning))
                .addObject("meanings", Choices.meanings(words, meaning, posted))
                .addObject("fitting", Choices.fitting(form, meaning, words)));
        return page;
    }

    @PostMapping("/ny-fraga")
    ModelAndView addQuestion(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        return editor.attempt(
                id,
                posted,
                () -> addQuestion(id, posted, redirect),
                () -> question(id, posted, posted.first("section"), Meaning.of(posted.first("wanted"))));
    }

    private String addQuestion(FormId id, Posted posted, RedirectAttributes redirect) {
        var type = QuestionType.of(posted.first("type")).orElseThrow(() -> new NotFound(posted.first("type")));
        var taken = editor.draft(id).questions().map(Question::id).toList();
        var name = NewId.of(posted.needed("label", Refused.QUESTION), taken);
        var meaning = Meaning.of(posted.first("meaning")).filter(use -> use.fits(type));
        var question = new QuestionDraft(name, type, posted.text("label"))
                .required(type != QuestionType.CALCULATED)
                .meaning(meaning)
                .columns(type == QuestionType.TABLE ? MeaningColumns.completed(List.of(), meaning) : List.of())
                .done();
        var home = editor.change(id, posted, Edit.add(posted.first("section"), question), redirect);
        DraftEditor.say(redirect, "formedit.added.fragor", words.label(question));
        return home + "/fragor/" + name;
    }

    @GetMapping("/ny-del")
    ModelAndView section(@PathVariable FormId id) {
        return section(id, Posted.nothing());
    }

    private ModelAndView section(FormId id, Posted posted) {
        return editor.page(id, "section-new", "").addObject("sectionTitle", posted.text("title"));
    }

    @PostMapping("/ny-del")
    ModelAndView addSection(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        Edit edit = form -> {
            var taken = form.sections().stream().map(Section::id).toList();
            var name = NewId.of(posted.needed("title", Refused.SECTION), taken);
            return Edit.add(new Section(name, posted.text("title"), Optional.empty(), Optional.empty(), List.of()))
                    .apply(form);
        };
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, edit, redirect);
                    DraftEditor.say(redirect, "formedit.added.avsnitt", words.in(posted.text("title")));
                    return home;
                },
                () -> section(id, posted));
    }

    @GetMapping("/ny-kontroll")
    ModelAndView check(@PathVariable FormId id) {
        return check(id, Posted.nothing());
    }

    private ModelAndView check(FormId id, Posted posted) {
        var form = editor.draft(id);
        return editor.page(id, "check", "")
                .addObject("address", "/ny-kontroll")
                .addObject("begun", true)
                .addObject("message", posted.text("message"))
                .addObject("questions", Choices.questions(form, words, posted.first("at")))
                .addObject("condition", conditions.begun(form, posted));
    }

    /** A new check is kept by its page, line by line, until it is whole: half a check would refuse what it should not. */
    @PostMapping("/ny-kontroll")
    ModelAndView addCheck(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        if (ConditionEditor.isAtWork(posted)) {
            return check(id, posted);
        }
        return editor.attempt(id, posted, () -> addCheck(id, posted, redirect), () -> check(id, posted));
    }

    private String addCheck(FormId id, Posted posted, RedirectAttributes redirect) {
        var form = editor.draft(id);
        var when = conditions.read(form, posted);
        var taken = form.checks().stream().map(Check::id).toList();
        var name = NewId.of(posted.needed("message", Refused.CHECK), taken);
        var needed = when.orElseThrow(() -> new RuleViolation(Refused.UNCONDITIONED));
        var check = new Check(name, needed, posted.text("message"), posted.first("at"));
        var home = editor.change(id, posted, Edit.add(check), redirect);
        DraftEditor.say(redirect, "formedit.added.kontroller", words.message(check));
        return home;
    }
}
