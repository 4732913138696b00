package se.delmos.statsbidrag.calls.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.ParameterValues;

/**
 * Whether a form is made for those who may apply under a wording (R-118-01, R-119-01). A form tells for whom it is by asking what
 * the rules ask of one sort of applicant only; one that asks nothing of the kind fits all.
 */
public final class FormFit {

    private static final List<String> PUBLIC_BODIES = List.of("MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION");
    private static final List<String> ORGANISATIONS = List.of("ASSOCIATION", "FOUNDATION", "FAITH_COMMUNITY");

    /** R-118-04, R-118-06 and R-118-07. */
    private static final Set<Meaning> OF_PUBLIC_BODIES =
            EnumSet.of(Meaning.MEMBERS, Meaning.SUBJECT_AREAS, Meaning.ACTIVITIES);

    /** R-119-01, R-119-10, R-119-11 and R-119-16. */
    private static final Set<Meaning> OF_ORGANISATIONS = EnumSet.of(
            Meaning.ORGANISATION_KIND,
            Meaning.TAX_DEBTS,
            Meaning.LIQUIDATION,
            Meaning.PARTNER_MUNICIPALITY,
            Meaning.CONFIRMATION);

    private static final RuleId USE_IS_CHOSEN = new RuleId("R-118-05");

    private FormFit() {}

    /** Returns that the form never asks what the rules of the wording want chosen (R-118-05): nobody could get a grant. */
    public static Optional<CallGap> unasked(CallSection section, FormDefinition form, Set<RuleId> rules) {
        return rules.contains(USE_IS_CHOSEN) && !asks(form, Set.of(Meaning.USES))
                ? Optional.of(new CallGap(section, "compose.gap.form.uses"))
                : Optional.empty();
    }

    /** Returns what is wrong, or nothing where the form is for somebody who may apply. */
    public static Optional<CallGap> gap(CallSection section, FormDefinition form, ParameterValues wording) {
        if (asks(form, OF_PUBLIC_BODIES) && !wording.admitsAny(PUBLIC_BODIES)) {
            return Optional.of(new CallGap(section, "compose.gap.form.public-bodies"));
        }
        return asks(form, OF_ORGANISATIONS) && !wording.admitsAny(ORGANISATIONS)
                ? Optional.of(new CallGap(section, "compose.gap.form.organisations"))
                : Optional.empty();
    }

    private static boolean asks(FormDefinition form, Set<Meaning> meanings) {
        return meanings.stream().anyMatch(meaning -> form.question(meaning).isPresent());
    }
}
