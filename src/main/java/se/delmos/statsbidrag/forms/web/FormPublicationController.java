package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.model.Comparison;
import se.delmos.statsbidrag.forms.model.FormTexts;
import se.delmos.statsbidrag.forms.usecase.PublishForm;
import se.delmos.statsbidrag.forms.usecase.ReadVersion;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.forms.usecase.ShowForm.VersionRow;

/** The versions of a form: what differs between two, the JSON of one, and publishing the draft. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}")
class FormPublicationController {

    private final DraftEditor editor;
    private final ReadVersion readVersion;
    private final PublishForm publishForm;
    private final DesignerWords words;
    private final FaultSentences faults;

    FormPublicationController(
            DraftEditor editor,
            ReadVersion readVersion,
            PublishForm publishForm,
            DesignerWords words,
            FaultSentences faults) {
        this.editor = editor;
        this.readVersion = readVersion;
        this.publishForm = publishForm;
        this.words = words;
        this.faults = faults;
    }

    @GetMapping("/publicera")
    ModelAndView asking(@PathVariable FormId id) {
        var shown = editor.show(id);
        var before = shown.versions().stream()
                .filter(version -> version.publishedAt().isPresent())
                .reduce((earlier, later) -> later);
        return editor.page(id, "publish", "")
                .addObject("all", faults.of(shown.definition(), shown.faults()))
                .addObject("first", before.isEmpty())
                .addObject("changes", before.map(row -> changes(shown, row)).orElse(List.of()))
                .addObject(
                        "untranslated",
                        FormTexts.of(shown.definition()).values().stream()
                                .filter(text -> text.en().isBlank())
                                .count());
    }

    @PostMapping("/publicera")
    ModelAndView publish(@PathVariable FormId id, @RequestParam long version, RedirectAttributes redirect) {
        return editor.attempt(
                id,
                Posted.nothing(),
                () -> {
                    publishForm.publish(id, version);
                    redirect.addFlashAttribute("notice", "designer.published.notice");
                    return DraftEditor.HOME + "/" + id;
                },
                () -> asking(id));
    }

    @GetMapping("/jamfor")
    ModelAndView compare(
            @PathVariable FormId id,
            @RequestParam Optional<FormVersionId> fran,
            @RequestParam Optional<FormVersionId> till) {
        var shown = editor.show(id);
        var versions = shown.versions();
        var from = fran.orElse(versions.get(Math.max(0, versions.size() - 2)).id());
        var to = till.orElse(shown.shown());
        var changes = Changes.of(
                Comparison.of(
                        readVersion.read(id, from).definition(),
                        readVersion.read(id, to).definition()),
                words);
        return new ModelAndView("forms/compare")
                .addObject("id", id)
                .addObject("formTitle", words.in(shown.definition().title()))
                .addObject("from", options(versions, from))
                .addObject("to", options(versions, to))
                .addObject("changes", changes);
    }

    @GetMapping("/versioner/{version}")
    ResponseEntity<String> json(@PathVariable FormId id, @PathVariable FormVersionId version) {
        var text = readVersion.read(id, version);
        var name = ContentDisposition.attachment()
                .filename("formular-%s-version-%d.json".formatted(id, text.number()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.json());
    }

    private List<Changes.Row> changes(Shown shown, VersionRow before) {
        var published = readVersion.read(shown.id(), before.id()).definition();
        return Changes.of(Comparison.of(published, shown.definition()), words);
    }

    private List<Option> options(List<VersionRow> versions, FormVersionId chosen) {
        return versions.stream()
                .map(version -> Option.of(
                        version.id().toString(),
                        words.of(
                                version.publishedAt().isPresent()
                                        ? "designer.version.number"
                                        : "designer.version.draft",
                                version.number()),
                        chosen.toString()))
                .toList();
    }
}
