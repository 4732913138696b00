package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.AddCode;
import se.delmos.statsbidrag.calls.usecase.CodeLists.Entry;
import se.delmos.statsbidrag.calls.usecase.ListCodes;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The lists that calls choose from, and the form that makes them longer. */
@Controller
@RequestMapping("/administration/kodlistor")
class CodeListController {

    private final ListCodes listCodes;
    private final AddCode addCode;

    CodeListController(ListCodes listCodes, AddCode addCode) {
        this.listCodes = listCodes;
        this.addCode = addCode;
    }

    /** A list with its entries. */
    record Listed(CodeList list, List<Entry> entries) {}

    @ModelAttribute("lists")
    List<Listed> lists(Locale locale) {
        var codes = listCodes.list(locale);
        return Arrays.stream(CodeList.values())
                .map(list -> new Listed(list, codes.of(list)))
                .toList();
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", CodeForm.empty());
        return "calls/codes";
    }

    @PostMapping
    ModelAndView add(
            @Valid @ModelAttribute("form") CodeForm form, BindingResult problems, RedirectAttributes redirect) {
        if (!problems.hasErrors()) {
            try {
                addCode.add(form.givenList(), form.code());
                redirect.addFlashAttribute("notice", "compose.codes.added");
                return new ModelAndView("redirect:/administration/kodlistor");
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            }
        }
        return new ModelAndView("calls/codes", HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
