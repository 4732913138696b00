package se.delmos.statsbidrag.reporting.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.model.LineApproval;
import se.delmos.statsbidrag.reporting.usecase.ReportLine;
import se.delmos.statsbidrag.reporting.usecase.ReportPage;

/** What an officer approves of each line, and the reason where it is less than was reported. */
record ApprovalForm(
        @NotNull(message = "{reporting.form.approved.missing}") @Nullable
        Money staff,

        @Size(max = 1000, message = "{reporting.form.reason.long}") @Nullable
        String staffReason,

        @NotNull(message = "{reporting.form.approved.missing}") @Nullable
        Money premises,

        @Size(max = 1000, message = "{reporting.form.reason.long}") @Nullable
        String premisesReason,

        @NotNull(message = "{reporting.form.approved.missing}") @Nullable
        Money boughtServices,

        @Size(max = 1000, message = "{reporting.form.reason.long}") @Nullable
        String boughtServicesReason,

        @NotNull(message = "{reporting.form.approved.missing}") @Nullable
        Money travel,

        @Size(max = 1000, message = "{reporting.form.reason.long}") @Nullable
        String travelReason,

        @NotNull(message = "{reporting.form.approved.missing}") @Nullable
        Money other,

        @Size(max = 1000, message = "{reporting.form.reason.long}") @Nullable
        String otherReason) {

    /** Returns a form that approves all that was reported. */
    static ApprovalForm of(ReportPage page) {
        var reported = new EnumMap<CostType, Money>(CostType.class);
        for (ReportLine line : page.costs().lines()) {
            reported.put(line.type(), line.reported());
        }
        return new ApprovalForm(
                reported.get(CostType.STAFF),
                "",
                reported.get(CostType.PREMISES),
                "",
                reported.get(CostType.BOUGHT_SERVICES),
                "",
                reported.get(CostType.TRAVEL),
                "",
                reported.get(CostType.OTHER),
                "");
    }

    Map<CostType, LineApproval> approvals() {
        var approvals = new EnumMap<CostType, LineApproval>(CostType.class);
        approvals.put(CostType.STAFF, approval(staff, staffReason));
        approvals.put(CostType.PREMISES, approval(premises, premisesReason));
        approvals.put(CostType.BOUGHT_SERVICES, approval(boughtServices, boughtServicesReason));
        approvals.put(CostType.TRAVEL, approval(travel, travelReason));
        approvals.put(CostType.OTHER, approval(other, otherReason));
        return approvals;
    }

    private static LineApproval approval(@Nullable Money amount, @Nullable String reason) {
        return new LineApproval(Objects.requireNonNull(amount), Objects.requireNonNullElse(reason, ""));
    }
}
