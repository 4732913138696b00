package se.delmos.statsbidrag.decisions.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionMade;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The decision on one application. One per application, never changed. */
@Entity
@Table(schema = "decisions", name = "decision")
public class Decision extends AbstractAggregateRoot<Decision> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private CaseFile caseFile;

    @Embedded
    private Recipient recipient;

    @Embedded
    private Ruling ruling;

    private Instant decidedAt;

    private UUID decidedBy;

    private boolean imported;

    private @Nullable UUID commitmentId;

    private @Nullable UUID letterId;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** Makes a decision whose money is committed, where it grants any, and whose letter is stored, where it has one. */
    public Decision(CaseFile caseFile, Recipient recipient, Ruling ruling, Execution execution) {
        id = execution.decision().value();
        this.caseFile = caseFile;
        this.recipient = recipient;
        this.ruling = ruling;
        commitmentId = execution.commitment().map(CommitmentId::value).orElse(null);
        letterId = execution.letter().map(DocumentId::value).orElse(null);
        decidedAt = execution.at();
        decidedBy = execution.decidedBy().value();
        imported = execution.imported();
        registerEvent(new DecisionMade(id(), application(), ruling.outcome(), ruling.amount(), imported, decidedAt));
    }

    public DecisionId id() {
        return new DecisionId(id);
    }

    public ApplicationId application() {
        return new ApplicationId(caseFile.application());
    }

    public Ruling ruling() {
        return ruling;
    }

    public Recipient recipient() {
        return recipient;
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    public DecisionView view() {
        return new DecisionView(
                id(),
                application(),
                new ApplicantId(recipient.applicant()),
                CaseNumber.of(caseFile.caseNumber()),
                ruling.outcome(),
                ruling.amount(),
                decidedAt,
                new ActorId(decidedBy),
                period(),
                caseFile.reportDue(),
                Optional.ofNullable(letterId).map(DocumentId::new));
    }

    /** Returns the grant; a decision that grants no money has none. */
    public GrantView grant() {
        if (commitmentId == null) {
            throw new IllegalStateException("%s grants no money".formatted(id));
        }
        return new GrantView(
                id(),
                application(),
                new CallId(caseFile.call()),
                new CommitmentId(commitmentId),
                new BudgetId(caseFile.budget()),
                CaseNumber.of(caseFile.caseNumber()),
                caseFile.year(),
                new OrdinanceNumber(caseFile.ordinance()),
                new ApplicantId(recipient.applicant()),
                recipient.name(),
                recipient.kind(),
                Optional.ofNullable(recipient.organisationNumber()),
                recipient.countyCode(),
                recipient.county(),
                Optional.ofNullable(recipient.municipality()),
                ruling.amount(),
                caseFile.purpose(),
                decidedOn());
    }

    private Optional<LocalDate> decidedOn() {
        return imported
                ? Optional.empty()
                : Optional.of(decidedAt.atZone(Display.STOCKHOLM).toLocalDate());
    }

    private Optional<Period> period() {
        var from = caseFile.from();
        var to = caseFile.to();
        return from == null || to == null ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
