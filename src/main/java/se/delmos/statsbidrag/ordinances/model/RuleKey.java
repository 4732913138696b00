package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Embeddable;

/** A rule as it stands in one wording, or in all of them. */
@Embeddable
public record RuleKey(String id, String version) {

    public static final String ALL = "all";
}
