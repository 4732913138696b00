package se.delmos.statsbidrag.ordinances;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;

/** The law as data. */
public interface Ordinances {

    /** Returns all wordings of all ordinances that grants can be given under, oldest first. */
    List<OrdinanceVersionView> versions();

    /** Returns the wording in force on a day. Refuses with a rule violation when there is none (R-118-17). */
    OrdinanceVersionView inForce(OrdinanceNumber ordinance, LocalDate day);

    OrdinanceVersionView version(OrdinanceVersionId id);

    /**
     * Returns what a wording lays down. What it measures by is given as it stood at a moment, so that a case keeps what it
     * began with; its annex is given as it is known today.
     */
    Provisions provisions(OrdinanceVersionId id, Instant moment);

    /** Returns the texts of those of some rules that hold in a wording, in the order that they are asked for. */
    List<RuleView> thatHold(OrdinanceVersionId version, List<RuleId> rules);

    /** Returns the text of the first of some rules that holds in a wording, or refuses with not-found. */
    RuleView firstThatHolds(OrdinanceVersionId version, List<RuleId> rules);

    /** Returns the rule on who may apply under a wording (R-118-01, R-119-01). */
    RuleView whoMayApply(OrdinanceVersionId version);

    /** Returns a rule's text and source as it stands in a wording. */
    RuleView rule(RuleId rule, OrdinanceVersionId version);

    /** Returns the price base amount of a year (2 kap. 6–7 §§ socialförsäkringsbalken). */
    Money priceBaseAmount(int year);
}
