package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.delmos.statsbidrag.ordinances.Verification;

/** What can be corrected in a parameter: its value, the section it rests on, and how sure we are. */
@Embeddable
public record ParameterStatement(
        @Column(name = "measure") String value,
        @Column(name = "section") String section,

        @Enumerated(EnumType.STRING) @Column(name = "verification")
        Verification verification) {}
