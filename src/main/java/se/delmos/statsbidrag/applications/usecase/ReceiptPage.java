package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.Outlook;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.kernel.Display;

/**
 * The receipt of a submitted application: what arrived, when, under which number, and when the call closes.
 *
 * @param copy what is known of the copy of exactly what was sent; nothing while it waits with many others to be drawn
 * @param outlook what happens next; nothing once it is taken back
 * @param state how it stands since
 */
public record ReceiptPage(
        ApplicationContent content,
        CallId call,
        Optional<DocumentView> copy,
        Instant closesAt,
        boolean closed,
        Optional<Outlook> outlook,
        State state) {

    /** Returns the last minute that is in time. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }

    /**
     * How an application stands since it was handed in.
     *
     * @param writtenOff whether the case is written off, because it was taken back or its call cancelled
     * @param cancelled whether it is the call that was cancelled
     * @param changeable whether it can still be changed and taken back
     * @param revising whether changes have been begun and not handed in
     * @param completing whether an officer waits for completion
     * @param unsent whether there are texts that were written for a completion and not handed in
     * @param maySubmit whether the reader may take it back
     * @param replaces when that came in first which this has replaced
     * @param completedAt when completion came in last
     * @param endedAt when the case was written off
     * @param earlier the copies of what has been replaced since, the oldest first
     */
    public record State(
            boolean writtenOff,
            boolean cancelled,
            boolean changeable,
            boolean revising,
            boolean completing,
            boolean unsent,
            boolean maySubmit,
            Optional<Instant> replaces,
            Optional<Instant> completedAt,
            Optional<Instant> endedAt,
            List<Diary.Copy> earlier) {}
}
