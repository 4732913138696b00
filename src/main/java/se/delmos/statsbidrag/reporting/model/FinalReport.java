package se.delmos.statsbidrag.reporting.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.CostType;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.reporting.FinalReportApproved;
import se.delmos.statsbidrag.reporting.FinalReportSubmitted;
import se.delmos.statsbidrag.reporting.ReportStatus;

/** The final report of one grant: written by the recipient, approved line by line by an officer. */
@Entity
@Table(schema = "reporting", name = "final_report")
public class FinalReport extends AbstractAggregateRoot<FinalReport> {

    @Id
    private UUID decisionId;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID applicantId;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private long paidOre;
    private LocalDate due;

    @ElementCollection
    @CollectionTable(schema = "reporting", name = "final_report_cost", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "cost_type")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<CostType, CostLine> costs = new HashMap<>();

    private String results = "";
    private String purpose = "";
    private boolean withinPeriod;
    private boolean auditorStatement;
    private String auditorName = "";
    private @Nullable Instant savedAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private @Nullable UUID documentId;
    private @Nullable Instant approvedAt;
    private @Nullable UUID approvedBy;
    private @Nullable Long usedOre;
    private @Nullable Long unusedOre;

    @SuppressWarnings("NullAway.Init")
    protected FinalReport() {}

    public FinalReport(
            DecisionId decision, ApplicationId application, ApplicantId applicant, Money paid, LocalDate due) {
        this.decisionId = decision.value();
        this.applicationId = application.value();
        this.applicantId = applicant.value();
        this.paidOre = paid.ore();
        this.due = due;
        this.status = ReportStatus.WAITING;
        for (var type : CostType.values()) {
            costs.put(type, CostLine.reported(Money.ZERO));
        }
    }

    public FinalReport write(ReportDraft draft, Instant at) {
        refuseUnless(status == ReportStatus.WAITING, "reporting.refuse.submitted");
        for (var type : CostType.values()) {
            var cost = draft.costs().getOrDefault(type, Money.ZERO);
            refuseUnless(!cost.isNegative(), "reporting.refuse.negative");
            costs.put(type, CostLine.reported(cost));
        }
        results = draft.results();
        purpose = draft.purpose();
        withinPeriod = draft.withinPeriod();
        auditorStatement = draft.auditorStatement();
        auditorName = draft.auditorName();
        savedAt = at;
        return this;
    }

    /** Returns all that is left to mend before the report can be submitted, as keys of sentences. */
    public List<String> missing(boolean auditorAsked) {
        var keys = new ArrayList<String>();
        addIf(keys, results.isBlank(), "reporting.missing.results");
        addIf(keys, purpose.isBlank(), "reporting.missing.purpose");
        addIf(keys, !withinPeriod, "reporting.missing.period");
        addIf(keys, auditorAsked && !(auditorStatement && !auditorName.isBlank()), "reporting.missing.auditor");
        return List.copyOf(keys);
    }

    public FinalReport submit(ActorId by, boolean auditorAsked, DocumentId copy, Instant at) {
        refuseUnless(status == ReportStatus.WAITING, "reporting.refuse.submitted");
        missing(auditorAsked).stream().findFirst().ifPresent(key -> {
            throw new RuleViolation(key);
        });
        status = ReportStatus.SUBMITTED;
        submittedAt = at;
        submittedBy = by.value();
        documentId = copy.value();
        registerEvent(new FinalReportSubmitted(decision(), at));
        return this;
    }

    /** Approves costs line by line; the sum decides what is unused (R-PROC-16). */
    public Settlement approve(Map<CostType, LineApproval> approvals, ActorId by, Instant at) {
        refuseUnless(status == ReportStatus.SUBMITTED, "reporting.refuse.not-submitted");
        refuseUnless(!by.value().equals(submittedBy), "reporting.refuse.own-report");
        for (var type : CostType.values()) {
            costs.computeIfPresent(type, (key, line) -> approved(line, approvals.get(key)));
        }
        var settlement = Settlement.of(paid(), approvedTotal());
        status = ReportStatus.APPROVED;
        approvedAt = at;
        approvedBy = by.value();
        usedOre = settlement.used().ore();
        unusedOre = settlement.unused().ore();
        registerEvent(new FinalReportApproved(decision(), settlement.used(), settlement.unused(), at));
        return settlement;
    }

    public DecisionId decision() {
        return new DecisionId(decisionId);
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    public ApplicantId applicant() {
        return new ApplicantId(applicantId);
    }

    public ReportStatus status() {
        return status;
    }

    public Money paid() {
        return new Money(paidOre);
    }

    public LocalDate due() {
        return due;
    }

    /** Tells whether the report came, or still has not come, after its last day (R-PROC-15). */
    public boolean isLateOn(LocalDate today, Optional<LocalDate> submittedOn) {
        return submittedOn.orElse(today).isAfter(due);
    }

    public Map<CostType, CostLine> costs() {
        var sorted = new EnumMap<CostType, CostLine>(CostType.class);
        sorted.putAll(costs);
        return sorted;
    }

    public ReportDraft draft() {
        var reported = new EnumMap<CostType, Money>(CostType.class);
        costs.forEach((type, line) -> reported.put(type, line.reported()));
        return new ReportDraft(reported, results, purpose, withinPeriod, auditorStatement, auditorName);
    }

    public ReportTrail trail() {
        return new ReportTrail(
                Optional.ofNullable(savedAt),
                Optional.ofNullable(submittedAt),
                Optional.ofNullable(submittedBy).map(ActorId::new),
                Optional.ofNullable(documentId).map(DocumentId::new),
                Optional.ofNullable(approvedAt),
                Optional.ofNullable(approvedBy).map(ActorId::new),
                Optional.ofNullable(usedOre).map(Money::new),
                Optional.ofNullable(unusedOre).map(Money::new));
    }

    private Money approvedTotal() {
        return Money.sum(costs.values().stream()
                .map(line -> line.approved().orElse(Money.ZERO))
                .toList());
    }

    private static CostLine approved(CostLine line, @Nullable LineApproval approval) {
        if (approval == null) {
            return line.approvedAs(line.reported(), "");
        }
        refuseUnless(!approval.amount().isNegative(), "reporting.refuse.negative");
        refuseUnless(!approval.amount().isMoreThan(line.reported()), "reporting.refuse.above-reported");
        boolean reduced = line.reported().isMoreThan(approval.amount());
        refuseUnless(!reduced || !approval.reason().isBlank(), "reporting.refuse.no-reason");
        return line.approvedAs(approval.amount(), reduced ? approval.reason() : "");
    }

    private static void addIf(List<String> keys, boolean missing, String key) {
        if (missing) {
            keys.add(key);
        }
    }
}
