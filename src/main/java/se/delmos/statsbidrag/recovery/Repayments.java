package se.delmos.statsbidrag.recovery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;

/** Unused money that came back. */
public interface Repayments {

    /** Returns what has come back of the given grants; those with nothing received are left out. */
    Map<DecisionId, Money> received(Collection<DecisionId> decisions);

    /** Returns what is still to be paid back of the given grants; those with nothing to pay back are left out. */
    Map<DecisionId, Owed> outstanding(Collection<DecisionId> decisions);

    /** Money to be paid back, and the last day to do it. */
    record Owed(Money amount, LocalDate due) {}
}
