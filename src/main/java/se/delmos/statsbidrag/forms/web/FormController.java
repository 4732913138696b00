package se.delmos.statsbidrag.forms.web;

import java.util.HashMap;
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
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.FormTexts;
import se.delmos.statsbidrag.forms.model.NewFrame;
import se.delmos.statsbidrag.forms.usecase.BeginVersion;
import se.delmos.statsbidrag.forms.usecase.CopyForm;

/** One form: its outline, its title, its translation, a copy and a new version of it. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}")
class FormController {

    private final DraftEditor editor;
    private final CopyForm copyForm;
    private final BeginVersion beginVersion;
    private final DesignerWords words;

    FormController(DraftEditor editor, CopyForm copyForm, BeginVersion beginVersion, DesignerWords words) {
        this.editor = editor;
        this.copyForm = copyForm;
        this.beginVersion = beginVersion;
        this.words = words;
    }

    @GetMapping
    ModelAndView outline(@PathVariable FormId id) {
        return editor.outline(id);
    }

    @PostMapping("/kopiera")
    String copy(@PathVariable FormId id) {
        var title = words.of(
                "designer.copy.title", words.in(editor.show(id).definition().title()));
        return "redirect:" + DraftEditor.HOME + "/" + copyForm.copy(id, title);
    }

    @PostMapping("/ny-version")
    ModelAndView begin(@PathVariable FormId id, @RequestParam long version) {
        return editor.attempt(
                id,
                Posted.nothing(),
                () -> {
                    beginVersion.begin(id, version);
                    return DraftEditor.HOME + "/" + id;
                },
                () -> editor.outline(id));
    }

    @GetMapping("/uppgifter")
    ModelAndView details(@PathVariable FormId id) {
        return details(id, editor.draft(id));
    }

    private ModelAndView details(FormId id, FormDefinition form) {
        return editor.page(id, "details", "/uppgifter")
                .addObject("formName", form.title())
                .addObject("source", form.source().orElse(""))
                .addObject("kinds", Choices.kinds(words, form.kind().code()));
    }

    @PostMapping("/uppgifter")
    ModelAndView saveDetails(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var kind = Kind.of(posted.first("kind")).orElse(Kind.APPLICATION);
        var frame = NewFrame.of(kind, posted.text("title"), posted.optional("source"));
        var edit = Edit.frame(frame);
        return editor.attempt(
                id, posted, () -> said(editor.change(id, posted, edit, redirect), id, "uppgifter", redirect), () -> {
                    var saved = editor.draft(id);
                    var typed = edit.apply(saved);
                    return editor.beside(details(id, typed), saved, typed);
                });
    }

    @GetMapping("/oversattning")
    ModelAndView translation(@PathVariable FormId id) {
        return translation(id, editor.draft(id));
    }

    private ModelAndView translation(FormId id, FormDefinition form) {
        return editor.page(id, "translation", "").addObject("texts", FormTexts.of(form));
    }

    @PostMapping("/oversattning")
    ModelAndView translate(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var english = new HashMap<String, String>();
        fields.keySet().stream()
                .filter(name -> name.startsWith("en."))
                .forEach(name -> english.put(name.substring(3), posted.first(name)));
        var edit = FormTexts.translated(english);
        return editor.attempt(
                id,
                posted,
                () -> said(editor.change(id, posted, edit, redirect), id, "oversattning", redirect) + "/oversattning",
                () -> {
                    var saved = editor.draft(id);
                    var typed = edit.apply(saved);
                    return editor.beside(translation(id, typed), saved, typed);
                });
    }

    /** Says what was saved of the whole form, and goes home. */
    private String said(String home, FormId id, String page, RedirectAttributes redirect) {
        DraftEditor.say(
                redirect, "formedit.saved." + page, words.in(editor.draft(id).title()));
        return home;
    }
}
