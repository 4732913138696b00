package se.delmos.statsbidrag.reporting.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.Reports;
import se.delmos.statsbidrag.reporting.model.ReportDraft;
import se.delmos.statsbidrag.reporting.usecase.ApproveFinalReport;
import se.delmos.statsbidrag.reporting.usecase.SaveFinalReport;
import se.delmos.statsbidrag.reporting.usecase.ShowOwnReport;
import se.delmos.statsbidrag.reporting.usecase.SubmitFinalReport;

/** Amina Warsame writes final reports for the invented municipalities, and the first officer approves them. */
@Component
@Profile("demo")
class DemoReporter {

    private static final String SIGNATORY = "Amina Warsame";
    private static final String RESULTS =
            "Vi har gjort en kartläggning tillsammans med boende, skola och bostadsbolag. 214 personer svarade på enkäten "
                    + "och 38 deltog i samtal. Resultatet är beslutat som underlag för kommunens plan.";
    private static final String PURPOSE =
            "Kartläggningen visar var livsvillkoren skiljer sig mest och vad som kan brytas. Arbetet i den norra delen "
                    + "började senare än planerat, och en del av lokalkostnaden behövdes därför inte.";

    private final ShowOwnReport showOwnReport;
    private final SaveFinalReport saveFinalReport;
    private final SubmitFinalReport submitFinalReport;
    private final ApproveFinalReport approveFinalReport;
    private final Reports reports;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoReporter(
            ShowOwnReport showOwnReport,
            SaveFinalReport saveFinalReport,
            SubmitFinalReport submitFinalReport,
            ApproveFinalReport approveFinalReport,
            Reports reports,
            Identities identities,
            CurrentActor currentActor) {
        this.showOwnReport = showOwnReport;
        this.saveFinalReport = saveFinalReport;
        this.submitFinalReport = submitFinalReport;
        this.approveFinalReport = approveFinalReport;
        this.reports = reports;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    boolean hasReported(GrantView grant) {
        return reports.of(grant.id())
                .filter(report -> report.status() != ReportStatus.WAITING)
                .isPresent();
    }

    /** Reports costs of so many hundredths of the grant. */
    void report(GrantView grant, int percent) {
        asSignatoryOf(grant, () -> {
            var version = showOwnReport.show(grant.id()).report().version();
            saveFinalReport.save(grant.id(), draft(grant.amount().kronor() * percent / 100), version);
            submitFinalReport.submit(grant.id());
            return grant;
        });
    }

    void approve(GrantView grant) {
        currentActor.as(identities.withRole(Role.CASE_OFFICER).get(0), () -> {
            approveFinalReport.approve(grant.id(), Map.of());
            return grant;
        });
    }

    private static ReportDraft draft(long kronor) {
        var costs = Map.of(
                CostType.STAFF, Money.kronor(kronor * 7 / 10),
                CostType.PREMISES, Money.kronor(kronor * 2 / 10),
                CostType.TRAVEL, Money.kronor(kronor / 10));
        return new ReportDraft(costs, RESULTS, PURPOSE, true, false, "");
    }

    private <T> void asSignatoryOf(GrantView grant, Supplier<T> work) {
        var amina = identities.withRole(Role.APPLICANT).stream()
                .filter(person -> person.name().equals(SIGNATORY))
                .findFirst()
                .orElseThrow();
        currentActor.as(
                new Actor(
                        amina.id(),
                        amina.name(),
                        amina.email(),
                        amina.roles(),
                        Optional.of(grant.recipient().value())),
                work);
    }
}
