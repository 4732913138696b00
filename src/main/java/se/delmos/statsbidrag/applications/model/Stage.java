package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an application has come: written, handed in, being changed once more, examined or taken back. */
@Embeddable
public class Stage {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    private boolean revising;
    private boolean completing;

    @Column
    private @Nullable Instant handledSince;

    protected Stage() {}

    /** Refuses what the program must never try at this stage. */
    void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("An application that is " + this);
        }
    }

    void submit() {
        status = ApplicationStatus.SUBMITTED;
    }

    void revise(boolean begun) {
        revising = begun;
        completing = false;
    }

    /** Opens what was handed in for the completion that an officer asks for. */
    void complete() {
        revising = true;
        completing = true;
    }

    void withdraw() {
        status = ApplicationStatus.WITHDRAWN;
        revise(false);
    }

    void writeOff() {
        status = ApplicationStatus.WRITTEN_OFF;
        revise(false);
    }

    /** Remembers the first moment somebody examined it. */
    void handle(Instant now) {
        if (handledSince == null) {
            handledSince = now;
        }
    }

    boolean isDraft() {
        return status == ApplicationStatus.DRAFT;
    }

    boolean isSubmitted() {
        return status == ApplicationStatus.SUBMITTED;
    }

    /** Tells whether it was handed in and the case is written off: taken back, or its call cancelled. */
    public boolean isWrittenOff() {
        return isWithdrawn() || status == ApplicationStatus.WRITTEN_OFF;
    }

    public boolean isWithdrawn() {
        return status == ApplicationStatus.WITHDRAWN;
    }

    /** Tells whether these are changes to what was handed in. */
    public boolean isRevision() {
        return revising;
    }

    /** Tells whether an officer waits for completion: only the sections that were named can be changed. */
    public boolean isCompleting() {
        return completing;
    }

    /** Tells whether all of it can be changed, its partners too. */
    public boolean isWhollyOpen() {
        return isBeingWritten() && !completing;
    }

    /** Tells whether answers can be typed: in a draft, and in changes to what was handed in. */
    public boolean isBeingWritten() {
        return isDraft() || revising;
    }

    /** Tells whether it was handed in and nobody has examined it. */
    boolean isUntouched() {
        return isSubmitted() && handledSince == null;
    }

    @Override
    public String toString() {
        return status + (revising ? ", being changed" : "");
    }
}
