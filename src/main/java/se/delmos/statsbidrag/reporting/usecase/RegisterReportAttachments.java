package se.delmos.statsbidrag.reporting.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.NewRecord;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.model.FinalReportRepository;
import se.delmos.statsbidrag.reporting.model.ReportLockRepository;

/**
 * Registers in the diary what was attached to a submitted final report and is cleared, each document once. It runs both when
 * the report is submitted and when a file is cleared, so that neither order of the two loses a document.
 */
@Service
class RegisterReportAttachments {

    private final FinalReportRepository reports;
    private final ReportLockRepository locks;
    private final ReportAttachments reportAttachments;
    private final Registry registry;
    private final Decisions decisions;

    RegisterReportAttachments(
            FinalReportRepository reports,
            ReportLockRepository locks,
            ReportAttachments reportAttachments,
            Registry registry,
            Decisions decisions) {
        this.reports = reports;
        this.locks = locks;
        this.reportAttachments = reportAttachments;
        this.registry = registry;
        this.decisions = decisions;
    }

    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void register(DecisionId decision) {
        locks.acquire();
        var report = reports.require(decision);
        if (report.status() == ReportStatus.WAITING) {
            return;
        }
        var grant = decisions.grant(decision);
        var registered = registered(grant);
        reportAttachments.cleared(report).stream()
                .flatMap(file -> documentOf(file).stream())
                .filter(document -> !registered.contains(document))
                .forEach(document -> registry.record(
                        grant.caseNumber(),
                        new NewRecord(
                                Direction.INCOMING,
                                "Bilaga till slutrapport",
                                grant.recipientName(),
                                Optional.of(document))));
    }

    private Set<DocumentId> registered(GrantView grant) {
        return registry.find(grant.caseNumber()).orElseThrow().records().stream()
                .flatMap(entered -> entered.document().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<DocumentId> documentOf(AttachmentView file) {
        return file.document();
    }
}
