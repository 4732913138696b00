package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.SaveDraft;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Contest;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Typed;
import se.delmos.statsbidrag.applications.usecase.SectionPage;
import se.delmos.statsbidrag.applications.usecase.ShowSection;

/** Shows and saves a section of a draft; the same for all sections, whatever they ask. */
@Component
class SectionEditor {

    static final String FORM = "form";

    private final ShowSection showSection;
    private final SaveDraft saveDraft;
    private final GapTexts texts;

    SectionEditor(ShowSection showSection, SaveDraft saveDraft, GapTexts texts) {
        this.showSection = showSection;
        this.saveDraft = saveDraft;
        this.texts = texts;
    }

    ModelAndView show(ApplicationId id, Section section, Maker maker) {
        var page = showSection.show(id, section);
        if (page.submitted()) {
            return new ModelAndView("redirect:/mina-sidor/ansokningar/" + id + "/kvitto");
        }
        return view(section, page, maker.of(page.draft(), page.revision()), List.of());
    }

    /** Saves what was typed. Shows it again where it cannot be handed in as it stands, or where somebody was faster. */
    ModelAndView save(Typed typed, Maker maker, RedirectAttributes redirect) {
        var saved = saveDraft.save(typed);
        if (!saved.contests().isEmpty()) {
            return besideTheOther(typed, maker, saved.contests());
        }
        return saved.gaps().isEmpty() ? saved(typed, redirect) : again(typed, maker, saved.gaps());
    }

    private static ModelAndView saved(Typed typed, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "applications.saved.notice");
        return new ModelAndView("redirect:/mina-sidor/ansokningar/" + typed.id());
    }

    private ModelAndView again(Typed typed, Maker maker, List<Gap> gaps) {
        var page = showSection.show(typed.id(), typed.typing().section());
        var view = view(typed.typing().section(), page, maker.of(page.draft(), page.revision()), gaps);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView besideTheOther(Typed typed, Maker maker, List<Contest> contests) {
        var section = typed.typing().section();
        var page = showSection.show(typed.id(), section);
        var fields = contests.stream().map(Contest::field).toList();
        var view = view(section, page, maker.of(withOwn(page.draft(), typed, fields), page.revision()), List.of());
        view.addObject("contests", contests);
        view.addObject(
                "others",
                page.rows().stream().filter(row -> fields.contains(row.field())).toList());
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static Draft withOwn(Draft saved, Typed typed, List<Field> fields) {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.putAll(saved.texts());
        fields.forEach(field -> texts.put(field, typed.typing().texts().get(field)));
        return new Draft(texts);
    }

    private ModelAndView view(Section section, SectionPage page, SectionForm form, List<Gap> gaps) {
        var view = new ModelAndView("applications/" + section.name().toLowerCase(Locale.ROOT));
        view.addObject("page", page);
        view.addObject(FORM, form);
        view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, texts.errors(form, gaps));
        view.addObject("headings", page.uses().stream().map(Option::of).toList());
        view.addObject(
                "yesNo",
                List.of(
                        new Option("no", texts.text("applications.no")),
                        new Option("yes", texts.text("applications.yes"))));
        return view;
    }

    /** Makes the section's form of a draft and a revision. */
    interface Maker {
        SectionForm of(Draft draft, int revision);
    }
}
