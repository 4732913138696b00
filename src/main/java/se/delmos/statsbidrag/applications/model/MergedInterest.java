package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.InterestMerged;
import se.delmos.statsbidrag.applications.InterestReleased;
import se.delmos.statsbidrag.calls.CallView;

/** An expression of interest that is part of a joint application: of one only, and of none besides (R-PROC-05). */
@Entity
@Table(schema = "applications", name = "merged_interest")
public class MergedInterest extends AbstractAggregateRoot<MergedInterest> {

    @Id
    @Column(name = "interest_id")
    private UUID interest;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private UUID applicationId;

    @Column(nullable = false)
    private UUID mergedBy;

    @Column(nullable = false)
    private Instant mergedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MergedInterest() {}

    private MergedInterest(InterestId interest, ApplicationId application, Sender lead) {
        this.interest = interest.value();
        this.applicationId = application.value();
        this.mergedBy = lead.person().value();
        this.mergedAt = lead.at();
        registerEvent(new InterestMerged(interest, application, lead.person(), lead.at()));
    }

    /** Merges an expression of interest that was invited to the call; no other opens a way into it (R-PROC-02, R-PROC-03). */
    public static MergedInterest merge(
            ExpressionOfInterest interest, CallView call, ApplicationId application, Sender lead) {
        refuseUnless(interest.invitesTo(call), "partners.interest.not-invited");
        return new MergedInterest(interest.id(), application, lead);
    }

    /** Lets it go, so that its sender can apply by itself again. */
    public MergedInterest release(Sender lead) {
        registerEvent(new InterestReleased(interest(), application(), lead.person(), lead.at()));
        return this;
    }

    public InterestId interest() {
        return new InterestId(interest);
    }

    public ApplicationId application() {
        return new ApplicationId(applicationId);
    }
}
