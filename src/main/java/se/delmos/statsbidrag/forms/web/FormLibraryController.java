package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.Reuse;
import se.delmos.statsbidrag.forms.usecase.ListLibrary;
import se.delmos.statsbidrag.forms.usecase.ListLibrary.Shelf;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

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
        return page(id, fran, Posted.nothing());
    }

    private ModelAndView page(FormId id, Optional<String> fran, Posted posted) {
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
                .addObject("parts", chosen.map(shelf -> parts(shelf, posted)).orElse(List.of()))
                .addObject("sections", Choices.sections(editor.draft(id), words, posted.first("section")));
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
        return editor.attempt(
                id,
                posted,
                () -> {
                    var home = editor.change(id, posted, form -> taken(form, from, posted), redirect);
                    DraftEditor.say(redirect, "formedit.saved.bibliotek", names(from, posted));
                    return home;
                },
                () -> page(id, posted.optional("from"), posted));
    }

    /** Takes all that is ticked in one change: whole sections first, then the questions that did not come with them. */
    private static FormDefinition taken(FormDefinition form, FormDefinition from, Posted posted) {
        var alone = alone(from, posted).map(question -> Reuse.question(question, posted.first("section")));
        return Stream.concat(whole(from, posted).map(Reuse::section), alone)
                .reduce(Edit::then)
                .orElseThrow(() -> new RuleViolation(Refused.NOTHING_TAKEN))
                .apply(form);
    }

    private static Stream<Section> whole(FormDefinition from, Posted posted) {
        return posted.all("whole").stream()
                .map(section -> from.section(section).orElseThrow(() -> new NotFound(section)));
    }

    private static Stream<Question> alone(FormDefinition from, Posted posted) {
        return posted.all("question").stream()
                .map(question -> from.question(question).orElseThrow(() -> new NotFound(question)))
                .filter(question -> whole(from, posted)
                        .noneMatch(section -> section.questions().contains(question)));
    }

    private String names(FormDefinition from, Posted posted) {
        return Stream.concat(
                        whole(from, posted).map(words::title),
                        alone(from, posted).map(words::label))
                .map(name -> words.of("designer.words.answer", name))
                .collect(Collectors.joining(", "));
    }

    private List<Part> parts(Shelf shelf, Posted posted) {
        return shelf.definition().sections().stream()
                .map(section -> part(section, posted))
                .toList();
    }

    private Part part(Section section, Posted posted) {
        return new Part(
                section.id(),
                words.title(section),
                posted.all("whole").contains(section.id()),
                section.questions().stream()
                        .map(question -> new Option(
                                question.id(),
                                words.label(question),
                                posted.all("question").contains(question.id())))
                        .toList());
    }

    /** A section that can be taken whole, or question by question. */
    record Part(String id, String title, boolean whole, List<Option> questions) {}
}
