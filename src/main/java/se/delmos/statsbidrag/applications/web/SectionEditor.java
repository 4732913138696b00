package se.delmos.statsbidrag.applications.web;

import java.util.List;
import java.util.Locale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.Row;
import se.delmos.statsbidrag.applications.usecase.SaveDraft;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Typed;
import se.delmos.statsbidrag.applications.usecase.SectionPage;
import se.delmos.statsbidrag.applications.usecase.ShowSection;
import se.delmos.statsbidrag.kernel.StaleVersion;

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
        try {
            var gaps = saveDraft.save(typed);
            return gaps.isEmpty() ? saved(typed, redirect) : again(typed, maker, gaps);
        } catch (StaleVersion | OptimisticLockingFailureException stale) {
            return besideTheOther(typed, maker);
        }
    }

    private static ModelAndView saved(Typed typed, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "applications.saved.notice");
        return new ModelAndView("redirect:/mina-sidor/ansokningar/" + typed.id());
    }

    private ModelAndView again(Typed typed, Maker maker, List<Gap> gaps) {
        var page = showSection.show(typed.id(), typed.section());
        var view = view(typed.section(), page, maker.of(page.draft(), page.revision()), gaps);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView besideTheOther(Typed typed, Maker maker) {
        var page = showSection.show(typed.id(), typed.section());
        var own = new Draft(typed.texts());
        var view = view(typed.section(), page, maker.of(own, page.revision()), List.of());
        view.addObject("others", differences(page, own));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static List<Row> differences(SectionPage page, Draft own) {
        return page.rows().stream()
                .filter(row -> !page.draft().text(row.field()).equals(own.text(row.field())))
                .toList();
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
