package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Answers;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Completeness;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Saves what was typed in a section or in one answer of it, whatever it is, and tells what of it cannot be handed in as it
 * stands. Writers who save at the same time wait for each other, so that each answer is judged against the latest.
 */
@Service
public class SaveDraft {

    private static final int MOST_CHARACTERS = 100_000;

    private final OwnApplications own;
    private final Calls calls;
    private final Applicants applicants;
    private final Identities identities;
    private final CallTerms terms;
    private final Circumstances circumstances;

    SaveDraft(
            OwnApplications own,
            Calls calls,
            Applicants applicants,
            Identities identities,
            CallTerms terms,
            Circumstances circumstances) {
        this.own = own;
        this.calls = calls;
        this.applicants = applicants;
        this.identities = identities;
        this.terms = terms;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public Saved save(Typed typed) {
        typed.refuseWhatCannotBeKept();
        var application = own.requireForWriting(typed.id());
        if (application.isSubmitted()) {
            throw new RuleViolation("applications.save.submitted");
        }
        var section = typed.typing().section();
        var now = circumstances.now();
        var contested = application.save(typed.typing(), circumstances.person(), now);
        own.save(application);
        var answers = application.answers();
        return new Saved(
                answers.revisionOf(section),
                now,
                typedGaps(application, section),
                contested.stream().map(field -> contest(field, answers)).toList());
    }

    private Contest contest(Field field, Answers answers) {
        var answer = answers.of(field).orElseThrow();
        return new Contest(field, answer.typed(), identities.nameOf(new ActorId(answer.savedBy())), answer.savedAt());
    }

    private List<Gap> typedGaps(Application application, Section section) {
        var call = calls.require(application.call());
        var requirements = terms.requirements(call, applicants.require(application.applicant()));
        return Completeness.gaps(application.draft(), requirements).stream()
                .filter(gap -> gap.typed() && gap.field().section() == section)
                .toList();
    }

    /** What a person typed in a draft. */
    public record Typed(ApplicationId id, Typing typing) {

        /** What a person typed in a page without script. */
        public Typed(ApplicationId id, Section section, int revision, Map<Field, String> texts) {
            this(id, new Typing(section, revision, texts));
        }

        private void refuseWhatCannotBeKept() {
            if (typing.texts().values().stream().anyMatch(text -> text.length() > MOST_CHARACTERS)) {
                throw new RuleViolation("applications.save.too-much");
            }
        }
    }

    /**
     * What came of it.
     *
     * @param revision the revision of the section that now holds
     * @param gaps what was saved but cannot be handed in as it stands
     * @param contests the answers that somebody else changed meanwhile: there the other's text still holds
     */
    public record Saved(int revision, Instant at, List<Gap> gaps, List<Contest> contests) {}

    /** An answer that two persons wrote at the same time, with the text that holds. */
    public record Contest(Field field, String typed, String by, Instant at) {}
}
