package se.delmos.statsbidrag.forms.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.NewFrame;
import se.delmos.statsbidrag.forms.usecase.DraftForm;
import se.delmos.statsbidrag.forms.usecase.ImportForm;
import se.delmos.statsbidrag.forms.usecase.ListForms;
import se.delmos.statsbidrag.forms.web.FaultSentences.Fault;

/** All forms, a new one, and one from JSON. */
@Controller
@RequestMapping(DraftEditor.HOME)
class FormListController {

    private final ListForms listForms;
    private final DraftForm draftForm;
    private final ImportForm importForm;
    private final DesignerWords words;
    private final FaultSentences faults;

    FormListController(
            ListForms listForms,
            DraftForm draftForm,
            ImportForm importForm,
            DesignerWords words,
            FaultSentences faults) {
        this.listForms = listForms;
        this.draftForm = draftForm;
        this.importForm = importForm;
        this.words = words;
        this.faults = faults;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", listForms.list());
        return "forms/list";
    }

    @GetMapping("/nytt")
    ModelAndView form() {
        return blank(HttpStatus.OK, FormId.create(), Kind.APPLICATION);
    }

    @PostMapping
    ModelAndView draft(@RequestParam MultiValueMap<String, String> fields) {
        var posted = new Posted(fields);
        var id = FormId.of(posted.first("id"));
        var kind = Kind.of(posted.first("kind")).orElse(Kind.APPLICATION);
        if (posted.first("title").isEmpty()) {
            return blank(HttpStatus.UNPROCESSABLE_CONTENT, id, kind);
        }
        var section = new Text(words.of("designer.new.section"), "");
        draftForm.draft(id, NewFrame.withSection(kind, posted.first("title"), section));
        return new ModelAndView("redirect:" + DraftEditor.HOME + "/" + id);
    }

    private ModelAndView blank(HttpStatus status, FormId id, Kind kind) {
        var page = new ModelAndView("forms/new");
        page.setStatus(status);
        return page.addObject("id", id)
                .addObject("kinds", Choices.kinds(words, kind.code()))
                .addObject("untitled", status != HttpStatus.OK)
                .addObject(DraftEditor.FAULTY, status != HttpStatus.OK);
    }

    @GetMapping("/importera")
    ModelAndView importing() {
        return importing(HttpStatus.OK, FormId.create(), "", List.of());
    }

    @PostMapping("/importera")
    ModelAndView take(@RequestParam FormId id, @RequestParam String json, @RequestParam MultipartFile file)
            throws IOException {
        var text = file.isEmpty() ? json : new String(file.getBytes(), StandardCharsets.UTF_8);
        var found = faults.ofShape(importForm.take(id, text));
        return found.isEmpty()
                ? new ModelAndView("redirect:" + DraftEditor.HOME + "/" + id)
                : importing(HttpStatus.UNPROCESSABLE_CONTENT, id, text, found);
    }

    private static ModelAndView importing(HttpStatus status, FormId id, String json, List<Fault> faults) {
        var page = new ModelAndView("forms/import");
        page.setStatus(status);
        return page.addObject("id", id)
                .addObject("json", json)
                .addObject("faults", faults)
                .addObject(DraftEditor.FAULTY, !faults.isEmpty());
    }
}
