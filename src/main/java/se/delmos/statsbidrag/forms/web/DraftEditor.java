package se.delmos.statsbidrag.forms.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.usecase.ChangeDraft;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What the designer's pages have in common: the form they belong to, and saving one change at a time. */
@Component
class DraftEditor {

    static final String HOME = "/administration/formular";

    private final ShowForm showForm;
    private final ChangeDraft changeDraft;
    private final DesignerWords words;
    private final FaultSentences faults;

    DraftEditor(ShowForm showForm, ChangeDraft changeDraft, DesignerWords words, FaultSentences faults) {
        this.showForm = showForm;
        this.changeDraft = changeDraft;
        this.words = words;
        this.faults = faults;
    }

    Shown show(FormId id) {
        return showForm.show(id);
    }

    /** Returns the draft to change, or refuses where the form has none. */
    FormDefinition draft(FormId id) {
        var shown = showForm.show(id);
        if (!shown.draft()) {
            throw new RuleViolation("forms.draft.none");
        }
        return shown.definition();
    }

    /**
     * Returns a page of the draft.
     *
     * @param address the end of the page's address, by which its own faults are found
     */
    ModelAndView page(FormId id, String view, String address) {
        var shown = showForm.show(id);
        if (!shown.draft()) {
            throw new RuleViolation("forms.draft.none");
        }
        return new ModelAndView("forms/" + view)
                .addObject("id", id)
                .addObject("version", shown.version())
                .addObject("formTitle", words.in(shown.definition().title()))
                .addObject(
                        "faults",
                        faults.of(shown.definition(), shown.faults()).stream()
                                .filter(fault -> fault.address().equals(address))
                                .toList());
    }

    /** Saves a change and goes to a page of the form. */
    String change(FormId id, Posted posted, Edit edit, RedirectAttributes redirect) {
        changeDraft.change(id, version(posted), edit);
        redirect.addFlashAttribute("notice", "designer.saved.notice");
        return HOME + "/" + id;
    }

    static long version(Posted posted) {
        var version = posted.first("version");
        return version.matches("[0-9]{1,15}") ? Long.parseLong(version) : -1;
    }
}
