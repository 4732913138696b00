package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.forms.FormVersionId;

/** What comes before an application in a call: nothing, an expression of interest, or a grant in an earlier call. */
@Embeddable
public class Stages {

    private boolean byInvitation;

    @Column
    private @Nullable Instant interestOpensAt;

    @Column
    private @Nullable Instant interestClosesAt;

    @Column
    private @Nullable UUID interestForm;

    @ElementCollection
    @CollectionTable(schema = "calls", name = "earlier_call", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "earlier")
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> earlierCalls = new HashSet<>();

    private boolean reported;

    protected Stages() {}

    /** Returns the stages of a call that takes applications at once. */
    public static Stages applicationOnly() {
        return of(CallStages.of(false));
    }

    /** Returns the stages of a call that takes applications of the invited, who have said what they want in a short text. */
    public static Stages byInvitation() {
        return of(CallStages.of(true));
    }

    /** Takes over stages that do not contradict themselves. */
    public static Stages of(CallStages wanted) {
        var asked = wanted.interestOpensAt().isPresent()
                || wanted.interestClosesAt().isPresent()
                || wanted.interestForm().isPresent();
        refuseIf(asked && !wanted.byInvitation(), "compose.stages.interest.not-asked");
        refuseIf(
                wanted.interestOpensAt().isPresent()
                        != wanted.interestClosesAt().isPresent(),
                "compose.stages.interest.half");
        wanted.interestOpensAt()
                .ifPresent(opens -> refuseIf(
                        !opens.isBefore(wanted.interestClosesAt().orElseThrow()),
                        "compose.stages.interest.ends-before-it-starts"));
        refuseIf(wanted.reported() && !wanted.isFollowUp(), "compose.stages.earlier.missing");
        var stages = new Stages();
        stages.byInvitation = wanted.byInvitation();
        stages.interestOpensAt = wanted.interestOpensAt().orElse(null);
        stages.interestClosesAt = wanted.interestClosesAt().orElse(null);
        stages.interestForm = wanted.interestForm().map(FormVersionId::value).orElse(null);
        wanted.earlierCalls().forEach(call -> stages.earlierCalls.add(call.value()));
        stages.reported = wanted.reported();
        return stages;
    }

    /** Makes the time for expressions of interest longer. */
    void takeInterestUntil(Instant closesAt) {
        interestClosesAt = closesAt;
    }

    /** Tells whether interest can be expressed after the call opens: then nobody could be invited in time. */
    boolean overlap(Window window) {
        return interestClosesAt != null && interestClosesAt.isAfter(window.opensAt());
    }

    public CallStages view() {
        return new CallStages(
                byInvitation,
                Optional.ofNullable(interestOpensAt),
                Optional.ofNullable(interestClosesAt),
                Optional.ofNullable(interestForm).map(FormVersionId::new),
                earlierCalls.stream().map(CallId::new).collect(Collectors.toSet()),
                reported);
    }
}
