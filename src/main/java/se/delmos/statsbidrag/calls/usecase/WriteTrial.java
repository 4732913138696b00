package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.forms.Forms;

/** Keeps what a person tries in a section, and in whose place, apart from everything that counts. */
@Service
public class WriteTrial {

    private final Calls calls;
    private final Trials trials;
    private final Forms forms;

    WriteTrial(Calls calls, Trials trials, Forms forms) {
        this.calls = calls;
        this.trials = trials;
        this.forms = forms;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void write(CallId id, Written written) {
        var call = calls.require(id);
        var trial = trials.of(id, written.version());
        var typed = forms.typed(trials.filling(trial, call), written.section(), written.sent());
        trials.save(trial.write(typed).as(written.applicant()));
    }

    /**
     * What a page sent.
     *
     * @param version the version of the trial that the page showed
     */
    public record Written(long version, MadeUpApplicant applicant, String section, Map<String, List<String>> sent) {}
}
