package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** Submitted applications. */
public interface Applications {

    /** Returns a submitted application, or refuses with not-found; a draft is not found (R-OSL-05). */
    ApplicationView require(ApplicationId id);

    /** Returns what a submitted application's form handed in, read as what it means; nothing where it was imported. */
    HandedIn handedIn(ApplicationId id);

    /** Returns an application whose case was written off, as it was handed in; nothing for any other. */
    Optional<WrittenOff> writtenOff(ApplicationId id);

    Optional<ApplicationView> find(CaseNumber number);

    /** Returns the submitted applications among the given, with few queries however many there are. */
    Map<ApplicationId, ApplicationView> among(Collection<ApplicationId> ids);

    List<ApplicationView> of(ApplicantId applicant);

    List<ApplicationView> in(CallId call);

    /** Returns the applications of several calls, with as many queries as for one. */
    List<ApplicationView> inAny(Collection<CallId> calls);

    /**
     * Returns what an applicant has begun to write and not handed in, the latest first: drafts, and changes to what was handed
     * in. For the pages of the applicant.
     */
    List<DraftView> draftsOf(ApplicantId applicant);

    /** Returns what an applicant has handed in and that was written off: taken back, or its call cancelled; the latest first. */
    List<WrittenOff> writtenOffOf(ApplicantId applicant);

    /** Returns when the given applications arrived, and in which call, with one query. */
    Map<ApplicationId, Arrived> arrivals(Collection<ApplicationId> ids);

    /** Returns how many expressions of interest and invitations a call has had. */
    Interests interestsIn(CallId call);

    /** Returns how many expressions of interest await an answer, for the calls that have any. */
    Map<CallId, Long> unansweredInterests();

    /** Returns how many applications a call has had, and from how many applicants (R-PROC-23). */
    Received receivedIn(CallId call);

    /**
     * A draft as its writers see it in a list.
     *
     * @param done how many of its sections are done
     * @param changes whether it changes what was handed in before
     * @param completion the last day of the completion that an officer has asked for, where that is awaited
     * @param awaited those who have not signed yet, where it has been left for signing
     */
    record DraftView(
            ApplicationId id,
            CallId call,
            String title,
            Instant savedAt,
            ActorId savedBy,
            int done,
            int sections,
            boolean changes,
            Optional<LocalDate> completion,
            List<ActorId> awaited) {

        public boolean isComplete() {
            return done == sections;
        }
    }

    /**
     * An application that nobody examines any more.
     *
     * @param withdrawn whether the applicant took it back; else its call was cancelled
     */
    record WrittenOff(ApplicationView application, boolean withdrawn) {}

    /** When an application arrived in a call. */
    record Arrived(CallId call, Instant at) {}

    /** Submitted applications of a call, and the organisations behind them: one can have sent several. */
    record Received(int applications, int applicants) {}

    /** Expressions of interest of a call: received, and invited to apply. */
    record Interests(int received, int invited) {}
}
