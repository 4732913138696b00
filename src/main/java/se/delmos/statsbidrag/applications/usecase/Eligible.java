package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.ordinances.Verification;

/**
 * Refuses, before anything is written, organisations of a kind that may get no grant by the wording of a call (R-118-01,
 * R-119-01). The wording is read as it stands at the moment, so that a correction of it counts at once.
 */
@Component
class Eligible {

    private final Ordinances ordinances;
    private final Applicants applicants;
    private final Circumstances circumstances;

    Eligible(Ordinances ordinances, Applicants applicants, Circumstances circumstances) {
        this.ordinances = ordinances;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    void require(CallView call, ApplicantId organisation) {
        refusal(call, organisation).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Returns why the organisation may not apply, with the rule and its section; nothing for one that may. */
    Optional<RuleViolation> refusal(CallView call, ApplicantId organisation) {
        var applicant = applicants.require(organisation);
        var kind = applicant.kind().name();
        var law = ordinances.provisions(call.version(), circumstances.now());
        if (law.parameters().admits(kind)) {
            return Optional.empty();
        }
        var rule = ordinances.whoMayApply(call.version());
        var sure = rule.verification() == Verification.VERIFIED;
        return Optional.of(new RuleViolation(
                sure ? "applications.start.not-eligible" : "applications.start.not-eligible-uncertain",
                applicant.name(),
                text("applicants.kind." + kind),
                rule.sentence(),
                rule.section(),
                rule.id().value(),
                text("ordinances.certainty-meaning." + rule.verification())));
    }

    private static MessageSourceResolvable text(String key) {
        return new DefaultMessageSourceResolvable(key);
    }
}
