package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Completions.Section;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.TimeLeft;

/**
 * An application while it is a draft, as its writers see it.
 *
 * @param left how long there is until the call closes
 * @param closed whether the call has closed, so that what is sent now arrives late (R-PROC-01)
 * @param cancelled whether the call was taken back, so that nothing can be sent (R-PROC-19)
 * @param revision whether these are changes to an application that was handed in
 * @param completion what an officer has asked to be completed, where that is awaited; then only those sections are listed
 * @param outgrown whether the call asks a later version of the form, which the draft must go over to before it can be sent
 * @param signatories the names of those who may submit
 * @param unconfirmed the names of partners that have not confirmed
 * @param partners how many partners there are, or are asked to be
 * @param together how the signatures of several stand
 */
public record DraftPage(
        ApplicationId id,
        CallId call,
        String callTitle,
        String organisation,
        Instant closesAt,
        TimeLeft left,
        boolean closed,
        boolean cancelled,
        Instant savedAt,
        String savedBy,
        List<SectionState> sections,
        boolean mayWrite,
        boolean maySubmit,
        boolean revision,
        Optional<Asked> completion,
        boolean outgrown,
        List<String> signatories,
        Together together,
        List<String> unconfirmed,
        int partners) {

    /** Returns the last minute that is in time, as deadlines are told: 23.59, not 00.00 the day after. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }

    /** Returns how many sections are filled in, and lack nothing. */
    public long done() {
        return sections.stream()
                .filter(section -> section.state() == State.DONE)
                .count();
    }

    /** Returns how many of them should be looked over all the same. */
    public long doubtful() {
        return sections.stream()
                .filter(section -> section.state() == State.DONE)
                .filter(section -> !section.remarks().isEmpty())
                .count();
    }

    public boolean isComplete() {
        return done() == sections.size();
    }

    /** Tells whether a section can be written in. */
    public boolean isListed(String section) {
        return sections.stream().anyMatch(listed -> listed.id().equals(section));
    }

    /**
     * What an officer has asked for, and the last day to hand it in.
     *
     * @param untouched the named sections in which every answer is still as it was sent
     */
    public record Asked(String what, LocalDate due, List<Section> untouched) {

        /** Tells whether nothing has been changed in a section that was named. */
        public boolean isUntouched(String section) {
            return untouched.stream().anyMatch(named -> named.id().equals(section));
        }

        public String untouchedTitles() {
            return untouched.stream().map(Section::title).collect(Collectors.joining(", "));
        }
    }

    /**
     * How the signatures of several stand.
     *
     * @param alone whether the reader can hand it in without anybody else
     * @param signed how many of the asked have signed
     * @param asked how many are asked; none until it has been left for signing
     * @param awaited the names of those who have not signed yet
     * @param mine whether the reader is among them
     */
    public record Together(boolean alone, int signed, int asked, List<String> awaited, boolean mine) {

        public String names() {
            return String.join(", ", awaited);
        }
    }

    /** How far a section has come. */
    public enum State {
        NOT_STARTED,
        STARTED,
        DONE
    }

    /** A section in the list of what is to be done, by its id in the form, with what is to be seen to in it. */
    public record SectionState(String id, String title, State state, List<Remark> remarks) {

        /** Tells whether something written there has to be mended before the application can be handed in. */
        public boolean isToMend() {
            return remarks.stream().anyMatch(Remark::hinders);
        }
    }
}
