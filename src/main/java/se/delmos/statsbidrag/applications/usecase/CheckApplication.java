package se.delmos.statsbidrag.applications.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.usecase.CheckPage.Advice;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Period;

/** Shows all answers to read through before the application is sent. Empty once it has been. */
@Service
public class CheckApplication {

    private final OwnApplications own;
    private final Calls calls;
    private final Drafts drafts;
    private final FilledForms forms;
    private final OwnDetails details;

    CheckApplication(OwnApplications own, Calls calls, Drafts drafts, FilledForms forms, OwnDetails details) {
        this.own = own;
        this.calls = calls;
        this.drafts = drafts;
        this.forms = forms;
        this.details = details;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<CheckPage> check(ApplicationId id) {
        var application = own.requireForReading(id);
        if (!application.stage().isBeingWritten()) {
            return Optional.empty();
        }
        Locale locale = LocaleContextHolder.getLocale();
        var call = calls.require(application.call());
        var filling = forms.draft(application, call);
        var check = forms.check(application, call);
        return Optional.of(new CheckPage(
                drafts.page(application, call, check),
                forms.parts(application, filling, check, locale),
                check.gaps(),
                advice(check.handedIn(), call, locale),
                Optional.of(application.applicant())
                        .filter(organisation -> details.of(organisation, application.form())
                                .lackAccount(application.answers().read()))));
    }

    /** What exceeds the call's terms is received all the same: an officer judges it (R-PROC-10, R-PROC-11). */
    private static List<Advice> advice(HandedIn given, CallView call, Locale locale) {
        var advice = new ArrayList<Advice>();
        call.ceiling()
                .filter(ceiling -> given.of(Meaning.AMOUNT, Value.Amount.class)
                        .filter(asked -> asked.amount().isMoreThan(ceiling))
                        .isPresent())
                .ifPresent(
                        ceiling -> advice.add(new Advice("applications.advice.ceiling", List.of(Display.kr(ceiling)))));
        given.of(Meaning.PERIOD, Value.Span.class)
                .map(Value.Span::period)
                .filter(period -> isOutside(period, call.activity()))
                .ifPresent(period -> advice.add(new Advice(
                        "applications.advice.period",
                        List.of(
                                Display.day(call.activity().from(), locale),
                                Display.day(call.activity().to(), locale)))));
        return List.copyOf(advice);
    }

    private static boolean isOutside(Period period, Period allowed) {
        return !allowed.contains(period.from()) || !allowed.contains(period.to());
    }
}
