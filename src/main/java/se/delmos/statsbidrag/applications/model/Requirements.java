package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.Set;
import se.delmos.statsbidrag.calls.Question;

/**
 * What a call asks of an application.
 *
 * @param uses codes of the headings of 4 § that may be chosen; empty where the ordinance has none
 * @param statements whether the applicant states its debts and whether it is in liquidation (R-119-10, R-119-11)
 */
public record Requirements(List<Question> questions, Set<String> uses, boolean statements) {}
