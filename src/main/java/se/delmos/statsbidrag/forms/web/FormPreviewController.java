package se.delmos.statsbidrag.forms.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.usecase.PreviewForm;
import se.delmos.statsbidrag.forms.usecase.PreviewForm.Trial;

/** A form as its writers will see it, to try with answers that are not saved. */
@Controller
@RequestMapping(DraftEditor.HOME + "/{id}/prova")
class FormPreviewController {

    private static final String CARRIED = "carried.";

    private final PreviewForm previewForm;

    FormPreviewController(PreviewForm previewForm) {
        this.previewForm = previewForm;
    }

    @GetMapping
    ModelAndView show(@PathVariable FormId id, @RequestParam(defaultValue = "") String avsnitt, Locale locale) {
        return page(id, new Trial(Map.of(), Map.of(), "", avsnitt, false), locale);
    }

    @PostMapping
    ModelAndView fill(@PathVariable FormId id, @RequestParam MultiValueMap<String, String> sent, Locale locale) {
        var answers = new HashMap<String, String>();
        sent.forEach((name, texts) -> {
            if (name.startsWith(CARRIED)) {
                answers.put(name.substring(CARRIED.length()), texts.get(0));
            }
        });
        var posted = new Posted(sent);
        var from = posted.first("from-section");
        var to = posted.optional("to-section").orElse(from);
        Map<String, List<String>> answered = new HashMap<>(sent);
        return page(id, new Trial(answers, answered, from, to, posted.has("check")), locale);
    }

    private ModelAndView page(FormId id, Trial trial, Locale locale) {
        var preview = previewForm.preview(id, trial, locale);
        return new ModelAndView("forms/preview")
                .addObject("id", id)
                .addObject("checked", trial.all())
                .addObject("preview", preview)
                .addObject(DraftEditor.FAULTY, !preview.page().errors().isEmpty());
    }
}
