package se.delmos.statsbidrag.insight.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Applicants.County;
import se.delmos.statsbidrag.applications.Applications.Interests;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.insight.model.Figures;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationView;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** An appropriation as of now, from every side. */
public record BudgetOverview(
        Instant asOf,
        List<AppropriationView> appropriations,
        AppropriationView appropriation,
        Figures total,
        List<OfOrdinance> ordinances,
        List<OfCounty> counties,
        List<OfKind> kinds,
        List<Funnel> funnels) {

    /** Returns what may still be granted. */
    public Money remaining() {
        return appropriation.amount().minus(total.granted());
    }

    /** The frame is empty where no call under the ordinance has one in this appropriation. */
    public record OfOrdinance(OrdinanceNumber ordinance, Optional<Money> frame, Figures figures) {}

    public record OfCounty(County county, Figures figures) {}

    public record OfKind(ApplicantKind kind, Figures figures) {}

    /** How many were left at each step of a call. Applications are told from applicants (R-PROC-23). */
    public record Funnel(CallView call, Interests interests, int applications, int applicants, int granted) {}
}
