package se.delmos.statsbidrag.screening.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.screening.usecase.AnswerFinding;
import se.delmos.statsbidrag.screening.usecase.FindingPage;
import se.delmos.statsbidrag.screening.usecase.ShowFinding;
import se.delmos.statsbidrag.screening.usecase.ShowScreening;

/** What there is to look into in a case, and what officers say of it. */
@Controller
@RequestMapping("/handlaggning/arenden/{id}/kontroll")
class ScreeningController {

    private static final String CASE = "redirect:/handlaggning/arenden/";

    private final ShowScreening showScreening;
    private final ShowFinding showFinding;
    private final AnswerFinding answerFinding;
    private final MessageSource texts;

    ScreeningController(
            ShowScreening showScreening, ShowFinding showFinding, AnswerFinding answerFinding, MessageSource texts) {
        this.showScreening = showScreening;
        this.showFinding = showFinding;
        this.answerFinding = answerFinding;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id) {
        return showScreening
                .show(id)
                .map(page -> new ModelAndView("screening/case", "page", page))
                .orElseGet(() -> new ModelAndView(CASE + id + "/jav"));
    }

    @GetMapping("/{finding}")
    ModelAndView show(@PathVariable ApplicationId id, @PathVariable String finding) {
        var page = showFinding.show(id, finding);
        return view(page, HttpStatus.OK).addObject("form", AnswerForm.empty(page.version()));
    }

    @PostMapping("/{finding}")
    ModelAndView answer(
            @PathVariable ApplicationId id,
            @PathVariable String finding,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return view(showFinding.show(id, finding), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        answerFinding.answer(form.command(id, finding));
        redirect.addFlashAttribute("notice", "screening.answered.notice");
        return new ModelAndView(CASE + id + "/kontroll");
    }

    private ModelAndView view(FindingPage page, HttpStatus status) {
        return new ModelAndView("screening/finding", Map.of("page", page, "verdicts", verdicts(page)), status);
    }

    private List<Option> verdicts(FindingPage page) {
        var asked = "screening.verdict.choose." + (page.key().kind().isSignal() ? "signal." : "");
        return Stream.of(AnswerForm.CLEARED, AnswerForm.INVESTIGATE)
                .map(verdict ->
                        new Option(verdict, texts.getMessage(asked + verdict, null, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** One choice of a question. */
    record Option(String value, String text) {}
}
