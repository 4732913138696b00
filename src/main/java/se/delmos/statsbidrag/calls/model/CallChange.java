package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One thing that was changed in a published call: what it was, what it became, and the reason as it was published. */
@Embeddable
public record CallChange(
        Instant changedAt,
        @Enumerated(EnumType.STRING) Part part,
        String was,
        String becomes,
        UUID changedBy,
        String reason) {

    /** What can be changed in a published call. */
    public enum Part {
        TITLE,
        SUMMARY,
        CEILING,
        ACTIVITY,
        REPORT_DUE,
        FORM,
        DURATION,
        NEEDS,
        CONTACT,
        /** When an expression of interest is late. */
        INTEREST;

        /** Tells whether it is a text, which can be corrected also when the call has closed. */
        public boolean isText() {
            return List.of(TITLE, SUMMARY, DURATION, NEEDS, CONTACT).contains(this);
        }
    }
}
