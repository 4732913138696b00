package se.delmos.statsbidrag.desk.usecase;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewView;
import se.delmos.statsbidrag.workflow.WorkItem;

/** How far a case has come and whose turn it is. */
final class Progress {

    static final String CLOSED = "closed";

    private final Optional<ReviewView> review;
    private final Optional<DecisionView> decision;
    private final Optional<WorkItem> item;

    Progress(@Nullable ReviewView review, @Nullable DecisionView decision, @Nullable WorkItem item) {
        this.review = Optional.ofNullable(review);
        this.decision = Optional.ofNullable(decision);
        this.item = Optional.ofNullable(item);
    }

    Optional<WorkItem> item() {
        return item;
    }

    /** Returns the task that waits, or how the case ended: refused, dismissed or closed. */
    String state() {
        return item.map(WorkItem::task)
                .or(() -> decision.filter(made -> !made.outcome().grantsMoney())
                        .map(made -> made.outcome().name().toLowerCase(Locale.ROOT)))
                .orElse(CLOSED);
    }

    /** Returns the amount that counts by now: decided, or else applied for. */
    Money amount(ApplicationView application) {
        return decision.map(DecisionView::amount).filter(Money::isPositive).orElse(application.amount());
    }

    /**
     * Tells whether the task is this person's to do: an officer's own case or one nobody has taken, and a decision maker's
     * never where they took part in the preparation (R-FL-01).
     */
    boolean isFor(Actor reader) {
        return item.filter(waiting -> reader.has(waiting.role()) && isFor(reader, waiting.role()))
                .isPresent();
    }

    private boolean isFor(Actor reader, Role role) {
        if (review.isEmpty()) {
            return true;
        }
        var known = review.get();
        if (known.disqualified().contains(reader.id())) {
            return false;
        }
        return role == Role.DECISION_MAKER
                ? !known.participants().contains(reader.id())
                : known.officer().map(reader.id()::equals).orElse(true);
    }
}
