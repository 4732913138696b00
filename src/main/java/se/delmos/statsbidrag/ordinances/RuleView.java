package se.delmos.statsbidrag.ordinances;

import se.delmos.statsbidrag.kernel.RuleId;

/** A rule as shown to people: a plain Swedish sentence, the section it rests on, and how sure we are. */
public record RuleView(RuleId id, String sentence, String section, Verification verification) {}
