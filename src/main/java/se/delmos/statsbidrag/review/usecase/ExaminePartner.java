package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.PartnerRules;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.TrialRules.Answer;
import se.delmos.statsbidrag.calls.TrialRules.Outcome;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Tells applicants what the formal check would say of a partner, by the same rules. */
@Service
class ExaminePartner implements PartnerRules {

    private final FormalExamination examination;
    private final Ordinances ordinances;

    ExaminePartner(FormalExamination examination, Ordinances ordinances) {
        this.examination = examination;
        this.ordinances = ordinances;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the pages of a joint application, which carry the authorisation; nothing is stored")
    public List<Outcome> examine(ApplicantView partner, CallView call, Instant at) {
        return examination.of(partner, ordinances.provisions(call.version(), at), at).stream()
                .map(check ->
                        new Outcome(check.rule(), Answer.valueOf(check.verdict().name()), check.facts()))
                .toList();
    }
}
