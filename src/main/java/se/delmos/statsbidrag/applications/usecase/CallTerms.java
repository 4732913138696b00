package se.delmos.statsbidrag.applications.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.model.Requirements;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** What a call asks of an applicant, by the wording of the ordinance that was frozen on it. */
@Component
class CallTerms {

    /** Public bodies have no debts at Kronofogden to state and cannot be in liquidation. */
    private static final Set<ApplicantKind> PUBLIC_BODIES =
            EnumSet.of(ApplicantKind.MUNICIPALITY, ApplicantKind.REGION, ApplicantKind.MUNICIPAL_FEDERATION);

    private final Ordinances ordinances;

    CallTerms(Ordinances ordinances) {
        this.ordinances = ordinances;
    }

    Requirements requirements(CallView call, ApplicantView applicant) {
        var codes = headings(call).stream().map(UseHeading::code).collect(Collectors.toUnmodifiableSet());
        return new Requirements(call.questions(), codes, !PUBLIC_BODIES.contains(applicant.kind()));
    }

    List<UseHeading> headings(CallView call) {
        return ordinances.version(call.version()).uses();
    }
}
