package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.usecase.CodeLists;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Draws a section of a draft call and saves it; what was written is shown again when it could not be saved. */
@Component
class SectionPages {

    private static final String HOME = "redirect:/administration/utlysningar/";

    private final ShowComposedCall showComposedCall;
    private final ComposeCall composeCall;
    private final CallFormOptions options;

    SectionPages(ShowComposedCall showComposedCall, ComposeCall composeCall, CallFormOptions options) {
        this.showComposedCall = showComposedCall;
        this.composeCall = composeCall;
        this.options = options;
    }

    CodeLists bank() {
        return options.bank();
    }

    ModelAndView show(CallId id, String address, Locale locale) {
        var section = CallSection.at(address).orElseThrow(() -> new NotFound(address));
        var call = showComposedCall.show(id);
        if (call.status() != CallStatus.DRAFT) {
            return new ModelAndView(HOME + id);
        }
        return page(call, section, call.version(), locale).addObject("form", form(section, call));
    }

    ModelAndView save(
            CallId id, SectionForm form, CallSection section, BindingResult problems, RedirectAttributes redirect) {
        var version = form.version();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!problems.hasErrors()) {
            try {
                composeCall.compose(id, version, List.of(form.part()));
                redirect.addFlashAttribute("notice", "compose.section.saved");
                return new ModelAndView(HOME + id);
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            } catch (StaleVersion | OptimisticLockingFailureException overtaken) {
                problems.reject("compose.section.overtaken");
                version = showComposedCall.show(id).version();
                status = HttpStatus.CONFLICT;
            }
        }
        var page = page(showComposedCall.show(id), section, version, LocaleContextHolder.getLocale());
        page.setStatus(status);
        return page.addObject("overtaken", status == HttpStatus.CONFLICT);
    }

    private ModelAndView page(ComposedCall call, CallSection section, long version, Locale locale) {
        return new ModelAndView("calls/section")
                .addObject("call", ComposePage.of(call))
                .addObject("section", section)
                .addObject("version", version)
                .addObject("options", options.in(locale));
    }

    private Object form(CallSection section, ComposedCall call) {
        return switch (section) {
            case INTRODUCTION -> IntroductionForm.of(call);
            case STAGES -> StagesForm.of(call);
            case TIMES -> TimesForm.of(call);
            case FUNDING -> FundingForm.of(call);
            case LAW -> LawForm.of(call);
            case AIM -> AimForm.of(call);
            case ASSESSMENT -> AssessmentForm.of(call, bank().texts(CodeList.CRITERION));
            case CONDITIONS -> ConditionsForm.of(call, bank());
            case PAYOUT -> PayoutForm.of(call);
            case COSTS -> CostsForm.of(call, bank());
            case FORM -> AskedForm.of(call);
        };
    }
}
