package se.delmos.statsbidrag.applications.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Draft;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.CheckPage.Advice;
import se.delmos.statsbidrag.applications.usecase.CheckPage.Part;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.Display;

/** Shows all answers to read through before the application is sent. Empty once it has been. */
@Service
public class CheckApplication {

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final Drafts drafts;
    private final SectionTexts texts;

    CheckApplication(OwnApplications own, Calls calls, Applicants applicants, Drafts drafts, SectionTexts texts) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.drafts = drafts;
        this.texts = texts;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Optional<CheckPage> check(ApplicationId id) {
        var application = own.require(id);
        if (application.isSubmitted()) {
            return Optional.empty();
        }
        var call = calls.require(application.call());
        var page = drafts.page(application, call);
        var gaps = drafts.gaps(application, call);
        return Optional.of(new CheckPage(page, parts(application, call), gaps, advice(application.draft(), call)));
    }

    private List<Part> parts(Application application, CallView call) {
        var applicant = applicants.require(application.applicant());
        return Arrays.stream(Section.values())
                .map(section ->
                        new Part(section, DraftPage.slugOf(section), texts.rows(application, call, applicant, section)))
                .toList();
    }

    /** What exceeds the call's terms is received all the same: an officer judges it (R-PROC-10, R-PROC-11). */
    private static List<Advice> advice(Draft draft, CallView call) {
        Locale locale = LocaleContextHolder.getLocale();
        var advice = new ArrayList<Advice>();
        call.ceiling()
                .filter(ceiling -> draft.money(Field.AMOUNT)
                        .filter(amount -> amount.isMoreThan(ceiling))
                        .isPresent())
                .ifPresent(
                        ceiling -> advice.add(new Advice("applications.advice.ceiling", List.of(Display.kr(ceiling)))));
        if (isOutside(draft, call, Field.PERIOD_FROM) || isOutside(draft, call, Field.PERIOD_TO)) {
            var from = Display.day(call.activity().from(), locale);
            var to = Display.day(call.activity().to(), locale);
            advice.add(new Advice("applications.advice.period", List.of(from, to)));
        }
        return List.copyOf(advice);
    }

    private static boolean isOutside(Draft draft, CallView call, Field day) {
        return draft.day(day).filter(typed -> !call.activity().contains(typed)).isPresent();
    }
}
