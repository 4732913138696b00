package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Embeddable;

/** A municipality in an annex: its four-digit code and its name without the word kommun. */
@Embeddable
public record ListedMunicipality(String code, String name) {}
