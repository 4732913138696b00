package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.PartnerRules;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.TrialRules.Answer;
import se.delmos.statsbidrag.calls.TrialRules.Outcome;

/** Whether a partner may have a share of the grant, told to those who apply. It advises and stops nothing: an officer decides. */
@Component
class PartnerEligibility {

    private final PartnerRules rules;
    private final Applicants applicants;
    private final Circumstances circumstances;

    PartnerEligibility(PartnerRules rules, Applicants applicants, Circumstances circumstances) {
        this.rules = rules;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    /** Returns the rules with their outcomes; none for a partner without a share. */
    Advice of(Partner partner, CallView call) {
        return new Advice(
                partner.getsMoney()
                        ? rules.examine(applicants.require(partner.organisation()), call, circumstances.now())
                        : List.of());
    }

    /** What the rules on who may get a grant come to for a partner. */
    public record Advice(List<Outcome> outcomes) {

        /** Tells whether a rule stands in the way. */
        public boolean isHindered() {
            return outcomes.stream().anyMatch(outcome -> outcome.answer() == Answer.NOT_MET);
        }
    }
}
