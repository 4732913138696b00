package se.delmos.statsbidrag.forms.web;

import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.usecase.ChangeDraft;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.forms.usecase.ShowForm.Shown;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** What the designer's pages have in common: the form they belong to, and saving one change at a time. */
@Component
class DraftEditor {

    static final String HOME = "/administration/formular";

    /** The button that asks to take away what the page is about. */
    private static final String REMOVE = "remove";

    private static final String DIFFERS = "differs";

    /** What a page says in its title too. */
    static final String FAULTY = "faulty";

    private static final String NO_DRAFT = "forms.draft.none";

    private final ShowForm showForm;
    private final ChangeDraft changeDraft;
    private final DesignerWords words;
    private final FaultSentences faults;
    private final LatestChanges latest;

    DraftEditor(
            ShowForm showForm,
            ChangeDraft changeDraft,
            DesignerWords words,
            FaultSentences faults,
            LatestChanges latest) {
        this.showForm = showForm;
        this.changeDraft = changeDraft;
        this.words = words;
        this.faults = faults;
        this.latest = latest;
    }

    Shown show(FormId id) {
        return showForm.show(id);
    }

    /** Returns the draft to change, or refuses where the form has none. */
    FormDefinition draft(FormId id) {
        return shownDraft(id).definition();
    }

    private Shown shownDraft(FormId id) {
        var shown = showForm.show(id);
        if (!shown.draft()) {
            throw new RuleViolation(NO_DRAFT);
        }
        return shown;
    }

    /**
     * Returns a page of the draft.
     *
     * @param address the end of the page's address, by which its own faults are found
     */
    ModelAndView page(FormId id, String view, String address) {
        var shown = shownDraft(id);
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

    /** Returns the page that shows the whole form. */
    ModelAndView outline(FormId id) {
        return new ModelAndView("forms/outline", "form", OutlinePage.of(show(id), words, faults));
    }

    /**
     * Goes on to where a step leads. A step that is refused leads back to its page, with what is wrong.
     *
     * @param again the page as it was filled in
     */
    ModelAndView attempt(FormId id, Posted posted, Supplier<String> step, Supplier<ModelAndView> again) {
        try {
            return new ModelAndView("redirect:" + step.get());
        } catch (RuleViolation why) {
            var page = why.key().equals(NO_DRAFT) ? outline(id) : again.get();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("typed", posted)
                    .addObject(FAULTY, true)
                    .addObject("refused", Refused.of(why, posted, words));
        } catch (StaleVersion | OptimisticLockingFailureException overtaken) {
            return overtaken(id, posted, again);
        }
    }

    /** Leads back to the page as it was filled in, beside what somebody else has saved meanwhile; to save again is to choose. */
    private ModelAndView overtaken(FormId id, Posted posted, Supplier<ModelAndView> again) {
        ModelAndView page;
        var sentence = "formedit.overtaken";
        try {
            page = again.get();
        } catch (NotFound gone) {
            page = outline(id);
            sentence = "formedit.overtaken.gone";
        }
        if (page.getModel().containsKey(DIFFERS)) {
            sentence = "formedit.overtaken.typed";
        }
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("typed", posted)
                .addObject("overtaken", true)
                .addObject(FAULTY, true)
                .addObject("refused", new Refused(words.of(sentence, latest.sentence(show(id))), null));
    }

    /** Puts what differs between what was typed and what is saved on a page that is shown as it was filled in. */
    ModelAndView beside(ModelAndView page, FormDefinition saved, FormDefinition typed) {
        return page.addObject(DIFFERS, Beside.of(saved, typed, words));
    }

    /** Saves a change and returns the address of the form. Who goes on with the page, or takes the part away, is not stopped by a notice. */
    String change(FormId id, Posted posted, Edit edit, RedirectAttributes redirect) {
        changeDraft.change(id, version(posted), edit);
        if (posted.first("act").isEmpty()) {
            redirect.addFlashAttribute("notice", "designer.saved.notice");
        }
        return HOME + "/" + id;
    }

    /** Says of a saved change what was done with what; where the change leads on within its page nothing is said. */
    static void say(RedirectAttributes redirect, String key, String... names) {
        if (redirect.getFlashAttributes().containsKey("notice")) {
            redirect.addFlashAttribute("notice", key).addFlashAttribute("noticeNames", names);
        }
    }

    /**
     * Says that a part is saved, and what it lacks where it does not work yet.
     *
     * @param address the end of the address of the part's page
     */
    void saved(FormId id, String address, String name, RedirectAttributes redirect) {
        var shown = show(id);
        var kind = address.substring(1, address.indexOf('/', 1));
        faults.first(shown.definition(), shown.faults(), address)
                .ifPresentOrElse(
                        what -> unfinished(redirect, "formedit.unfinished." + kind, name, what),
                        () -> say(redirect, "formedit.saved." + kind, name));
    }

    private static void unfinished(RedirectAttributes redirect, String key, String name, String what) {
        say(redirect, key, name, what);
        redirect.addFlashAttribute("unfinished", true);
    }

    /** Returns the rest of the address to go on at after one of the page's buttons; none after that which only saves. */
    static String next(String page, Posted posted) {
        var act = posted.first("act");
        if (act.equals(REMOVE)) {
            return page + "/ta-bort";
        }
        return act.isEmpty() ? "" : page + "#" + posted.landing().orElse("villkor");
    }

    static long version(Posted posted) {
        var version = posted.first("version");
        return version.matches("[0-9]{1,15}") ? Long.parseLong(version) : -1;
    }
}
