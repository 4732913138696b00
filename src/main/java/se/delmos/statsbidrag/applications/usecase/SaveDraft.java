package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Completeness;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Saves what was typed in one section, whatever it is, and tells what of it cannot be handed in as it stands. */
@Service
public class SaveDraft {

    private static final int MOST_CHARACTERS = 100_000;

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final CallTerms terms;
    private final Circumstances circumstances;

    SaveDraft(OwnApplications own, Calls calls, Applicants applicants, CallTerms terms, Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.terms = terms;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public List<Gap> save(Typed typed) {
        typed.refuseWhatCannotBeKept();
        var application = own.require(typed.id());
        if (application.isSubmitted()) {
            throw new RuleViolation("applications.save.submitted");
        }
        var person = circumstances.person();
        own.save(application.save(typed.section(), typed.revision(), typed.texts(), person, circumstances.now()));
        return typedGaps(application, typed.section());
    }

    private List<Gap> typedGaps(Application application, Section section) {
        var call = calls.require(application.call());
        var requirements = terms.requirements(call, applicants.require(application.applicant()));
        return Completeness.gaps(application.draft(), requirements).stream()
                .filter(gap -> gap.typed() && gap.field().section() == section)
                .toList();
    }

    /** What a person typed in a section, opened at a revision of it. */
    public record Typed(ApplicationId id, Section section, int revision, Map<Field, String> texts) {

        private void refuseWhatCannotBeKept() {
            if (texts.values().stream().anyMatch(text -> text.length() > MOST_CHARACTERS)) {
                throw new RuleViolation("applications.save.too-much");
            }
        }
    }
}
