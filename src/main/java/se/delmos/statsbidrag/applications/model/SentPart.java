package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's part as it was handed in, with its confirmation. */
@Embeddable
public record SentPart(
        @Column(name = "sent_duty") String duty,
        @Column(name = "sent_share_ore") @Nullable Long shareOre,
        @Column(name = "sent_answer") String answer,
        @Column(name = "sent_answered_by") UUID answeredBy,
        @Column(name = "sent_answered_at") Instant answeredAt) {

    public PartnerTerms terms() {
        return new PartnerTerms(duty, shareOre);
    }
}
