package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import se.delmos.statsbidrag.applicants.MemberRight;

/** A person's right for an organisation. */
@Embeddable
public record Membership(
        UUID person,

        @Enumerated(EnumType.STRING) @Column(name = "member_right")
        MemberRight right) {}
