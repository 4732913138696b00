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
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Reuse;
import se.delmos.statsbidrag.forms.usecase.ListLibrary;
import se.delmos.statsbidrag.forms.usecase.ListLibrary.Shelf;
import se.delmos.statsbidrag.kernel.NotFound;

/** The library: questions and sections of published forms, to take into a draft. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/bibliotek")
class FormLibraryController {

    private final DraftEditor editor;
    private final ListLibrary listLibrary;
    private final DesignerWords words;

    FormLibraryController(DraftEditor editor, ListLibrary listLibrary, DesignerWords words) {
        this.editor = editor;
        this.listLibrary = listLibrary;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable FormId id, @RequestParam Optional<String> fran) {
        return page(id, fran, "");
    }

    private ModelAndView page(FormId id, Optional<String> fran, String section) {
        var shelves = listLibrary.list();
        var chosen = shelves.stream()
                .filter(shelf ->
                        fran.filter(shelf.form().id().toString()::equals).isPresent())
                .findFirst();
        return editor.page(id, "library", "")
                .addObject(
                        "forms",
                        shelves.stream()
                                .map(shelf -> Option.of(
                                        shelf.form().id().toString(),
                                        shelf.form().name(),
                                        fran.orElse("")))
                                .toList())
                .addObject("from", fran.orElse(""))
                .addObject("parts", chosen.map(this::parts).orElse(List.of()))
                .addObject("sections", Choices.sections(editor.draft(id), words, section));
    }

    @PostMapping
    ModelAndView take(
            @PathVariable FormId id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        var posted = new Posted(fields);
        var from = listLibrary.list().stream()
                .filter(shelf -> shelf.form().id().toString().equals(posted.first("from")))
                .findFirst()
                .orElseThrow(() -> new NotFound(posted.first("from")))
                .definition();
        var edit = posted.has("whole")
                ? Reuse.section(
                        from.section(posted.first("whole")).orElseThrow(() -> new NotFound(posted.first("whole"))))
                : Reuse.question(
                        from.question(posted.first("question"))
                                .orElseThrow(() -> new NotFound(posted.first("question"))),
                        posted.first("section"));
        return editor.attempt(
                id,
                posted,
                () -> editor.change(id, posted, edit, redirect),
                () -> page(id, posted.optional("from"), posted.first("section")));
    }

    private List<Part> parts(Shelf shelf) {
        return shelf.definition().sections().stream()
                .map(section -> part(shelf.definition(), section))
                .toList();
    }

    private Part part(FormDefinition form, Section section) {
        return new Part(
                section.id(),
                words.title(section),
                section.questions().stream()
                        .map((Question question) -> Option.of(question.id(), words.label(form, question.id()), ""))
                        .toList());
    }

    /** A section that can be taken whole, or question by question. */
    record Part(String id, String title, List<Option> questions) {}
}
