package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.calls.TrialRules;
import se.delmos.statsbidrag.calls.TrialRules.Outcome;
import se.delmos.statsbidrag.forms.FormPage;
import se.delmos.statsbidrag.forms.Forms;

/** Reads a trial through as the applicant and the officer would: what is missing, and what each rule says of it. */
@Service
public class CheckTrial {

    private final Calls calls;
    private final Trials trials;
    private final Forms forms;
    private final TrialRules rules;
    private final Clock clock;

    CheckTrial(Calls calls, Trials trials, Forms forms, TrialRules rules, Clock clock) {
        this.calls = calls;
        this.trials = trials;
        this.forms = forms;
        this.rules = rules;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public CheckedTrial check(CallId id, Locale locale) {
        var call = calls.require(id);
        var trial = trials.of(id);
        var filling = trials.filling(trial, call);
        var check = forms.check(filling);
        return new CheckedTrial(
                id,
                call.title(),
                trial.isBegun(),
                trial.applicant(),
                check.sections().stream()
                        .map(section -> forms.page(filling, section, List.of(), locale))
                        .toList(),
                check.gaps().stream()
                        .map(gap -> new Missing(
                                forms.sentence(gap, LocaleContextHolder.getLocale()), gap.section(), gap.path()))
                        .toList(),
                rules.examine(call, trial.applicant(), check.handedIn(), sentAt(call)));
    }

    /** As if it were sent now, or at the first moment that it can be. */
    private Instant sentAt(CallView call) {
        var now = clock.instant();
        return now.isBefore(call.opensAt()) ? call.opensAt() : now;
    }

    /**
     * A trial read through.
     *
     * @param gaps what is missing; nothing where it could be sent
     */
    public record CheckedTrial(
            CallId id,
            String title,
            boolean begun,
            MadeUpApplicant applicant,
            List<FormPage> parts,
            List<Missing> gaps,
            List<Outcome> outcomes) {}

    /**
     * Something that is missing.
     *
     * @param section the part of the form where it is mended
     * @param path the answer there, also the id of its control
     */
    public record Missing(String sentence, String section, String path) {}
}
