package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.CodeList;
import se.delmos.statsbidrag.calls.model.SeenSections;
import se.delmos.statsbidrag.calls.usecase.CodeLists;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.calls.usecase.ComposedCall.Writer;
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
    private final SectionDifference difference;

    SectionPages(
            ShowComposedCall showComposedCall,
            ComposeCall composeCall,
            CallFormOptions options,
            SectionDifference difference) {
        this.showComposedCall = showComposedCall;
        this.composeCall = composeCall;
        this.options = options;
        this.difference = difference;
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
        return page(call, section, locale)
                .addObject("seen", call.seen().of(section))
                .addObject("form", form(section, call));
    }

    /** Shows what was typed, which is not saved. */
    ModelAndView again(CallId id, SectionForm form, CallSection section, Locale locale) {
        return page(showComposedCall.show(id), section, locale).addObject("seen", form.seen());
    }

    ModelAndView save(
            CallId id, SectionForm form, CallSection section, BindingResult problems, RedirectAttributes redirect) {
        form.wrongs()
                .forEach(wrong -> problems.rejectValue(
                        wrong.field(), wrong.key(), wrong.names().toArray(), wrong.key()));
        if (!problems.hasErrors()) {
            try {
                var before = showComposedCall.show(id).remarks();
                composeCall.compose(id, SeenSections.of(section, SectionForm.text(form.seen())), List.of(form.part()));
                saved(showComposedCall.show(id).toSayOf(section, before), redirect);
                return new ModelAndView(HOME + id);
            } catch (RuleViolation refusal) {
                CallRefusals.tell(problems, refusal);
            } catch (StaleVersion overtaken) {
                return overtaken(id, section, problems);
            }
        }
        var call = showComposedCall.show(id);
        var page = page(call, section, LocaleContextHolder.getLocale());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var beside = form.readable().map(part -> call.remarksOn(part, options.left(part)));
        return page.addObject("seen", form.seen()).addObject("beside", beside.orElse(List.of()));
    }

    /** Says that it is saved, and at once what of it is not finished or odd. */
    private static void saved(List<CallGap> remarks, RedirectAttributes redirect) {
        if (remarks.isEmpty()) {
            redirect.addFlashAttribute("notice", "compose.section.saved");
        } else {
            redirect.addFlashAttribute("remarks", remarks);
        }
    }

    /** Shows what was typed beside what somebody else has saved; to save again is to choose what was typed. */
    private ModelAndView overtaken(CallId id, CallSection section, BindingResult problems) {
        var locale = LocaleContextHolder.getLocale();
        var call = showComposedCall.show(id);
        sayWho(Optional.ofNullable(call.writers().get(section)), problems);
        var typed = (Record) Objects.requireNonNull(problems.getTarget());
        var page = page(call, section, locale);
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("seen", call.seen().of(section))
                .addObject("differs", difference.between(form(section, call), typed, options.of(call, locale), locale));
    }

    private static void sayWho(Optional<Writer> writer, BindingResult problems) {
        if (writer.filter(Writer::self).isPresent()) {
            problems.reject("compose.section.overtaken.self");
        } else if (writer.isPresent()) {
            problems.reject(
                    "compose.section.overtaken.by", new Object[] {writer.get().name()}, "compose.section.overtaken");
        } else {
            problems.reject("compose.section.overtaken");
        }
    }

    private ModelAndView page(ComposedCall call, CallSection section, Locale locale) {
        return new ModelAndView("calls/section")
                .addObject("call", ComposePage.of(call))
                .addObject("section", section)
                .addObject("options", options.of(call, locale));
    }

    private Record form(CallSection section, ComposedCall call) {
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
