package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationContent.Interest;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.ApplicationContent.Signature;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.ReportView;
import se.delmos.statsbidrag.review.ReviewStatus;

/**
 * The page of one case.
 *
 * @param open whether the reader may see the content: after declaring that there is no conflict of interest (R-FL-02)
 * @param parts what was asked and answered, as the form had it
 * @param signatures those it was handed in with, where several signed
 * @param partners the partner organisations of a joint application
 * @param interests the expressions of interest that a joint application is built on
 * @param budgeted the sum of the application's budget
 * @param records the diary, newest first
 * @param names the names of the persons who took part, by what they did
 */
public record CasePage(
        CaseFile file,
        boolean open,
        String state,
        List<CaseStep> steps,
        Optional<Next> next,
        List<Part> parts,
        List<Signature> signatures,
        List<Partner> partners,
        List<Interest> interests,
        Money budgeted,
        List<RecordView> records,
        Map<String, String> names) {

    /**
     * What the case waits for.
     *
     * @param mine whether it is the reader's to do; else the page says whom it waits for
     */
    public record Next(String task, Role role, String link, boolean mine) {}

    /** Returns the last moment an application was in time, as people say it: 23.59 and not 00.00. */
    public Instant lastMoment() {
        return Display.lastMinute(file.call().closesAt());
    }

    /** Tells whether the reader can open the content by declaring that there is no conflict of interest. */
    public boolean isDeclarable() {
        return !open && next.filter(Next::mine).isEmpty();
    }

    public boolean isPrepared() {
        return file.review().status() != ReviewStatus.WAITING && file.review().status() != ReviewStatus.FORMAL_CHECK;
    }

    public boolean isAssessed() {
        return file.review().status() == ReviewStatus.PROPOSED;
    }

    public PaymentStatus payment() {
        return file.payment().map(PaymentView::status).orElse(PaymentStatus.WAITING);
    }

    public @Nullable Instant paidAt() {
        return file.payment().flatMap(PaymentView::paidAt).orElse(null);
    }

    public ReportStatus report() {
        return file.report().map(ReportView::status).orElse(ReportStatus.NOT_DUE);
    }

    public boolean isReportAwaited() {
        return report() == ReportStatus.NOT_DUE || report() == ReportStatus.WAITING;
    }

    public @Nullable Money unused() {
        return file.report().flatMap(ReportView::unused).orElse(null);
    }
}
