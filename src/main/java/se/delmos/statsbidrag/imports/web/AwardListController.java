package se.delmos.statsbidrag.imports.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.imports.adapter.AwardRowReader;
import se.delmos.statsbidrag.imports.usecase.ListAwardLists;
import se.delmos.statsbidrag.imports.usecase.ReadAwardList;
import se.delmos.statsbidrag.imports.usecase.RemoveAwardList;
import se.delmos.statsbidrag.imports.usecase.ShowAwardList;
import se.delmos.statsbidrag.imports.usecase.TakeInAwardList;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What other givers have granted: reading a list, looking it through, taking it in, taking it away. */
@Controller
@RequestMapping("/administration/andra-givare")
class AwardListController {

    private static final String HOME = "redirect:/administration/andra-givare";

    private final ReadAwardList readAwardList;
    private final ShowAwardList showAwardList;
    private final ListAwardLists listAwardLists;
    private final TakeInAwardList takeInAwardList;
    private final RemoveAwardList removeAwardList;

    AwardListController(
            ReadAwardList readAwardList,
            ShowAwardList showAwardList,
            ListAwardLists listAwardLists,
            TakeInAwardList takeInAwardList,
            RemoveAwardList removeAwardList) {
        this.readAwardList = readAwardList;
        this.showAwardList = showAwardList;
        this.listAwardLists = listAwardLists;
        this.takeInAwardList = takeInAwardList;
        this.removeAwardList = removeAwardList;
    }

    /** Returns the headings that a list must have, for the page that explains its shape. */
    @ModelAttribute("columns")
    String columns() {
        return String.join(",", AwardRowReader.COLUMNS);
    }

    @GetMapping
    String upload(Model model) {
        model.addAttribute("form", new UploadForm(null));
        model.addAttribute("lists", listAwardLists.list());
        return "imports/award-lists";
    }

    @PostMapping
    ModelAndView read(@ModelAttribute("form") UploadForm form, BindingResult errors) {
        try {
            var file = form.requireFile();
            return new ModelAndView(HOME + "/" + readAwardList.read(UploadForm.nameOf(file), file));
        } catch (RuleViolation refused) {
            errors.rejectValue("file", refused.key(), refused.arguments(), null);
            var again = new ModelAndView("imports/award-lists", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("lists", listAwardLists.list());
        }
    }

    @GetMapping("/{list}")
    String show(@PathVariable AwardListId list, Model model) {
        model.addAttribute("page", showAwardList.show(list));
        return "imports/award-list";
    }

    @PostMapping("/{list}/las-in")
    String takeIn(@PathVariable AwardListId list, RedirectAttributes redirect) {
        takeInAwardList.takeIn(list);
        redirect.addFlashAttribute("notice", "imports.awards.taken-in.notice");
        return HOME + "/" + list;
    }

    @PostMapping("/{list}/ta-bort")
    String remove(@PathVariable AwardListId list, RedirectAttributes redirect) {
        removeAwardList.remove(list);
        redirect.addFlashAttribute("notice", "imports.awards.removed.notice");
        return HOME;
    }
}
