package se.delmos.statsbidrag.applications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * Completion of submitted applications (20 § förvaltningslagen): an officer names sections, which are opened for the applicant
 * once more; the others stay as they were sent. Joins the caller's transaction.
 */
public interface Completions {

    /** Asks for completion, or asks anew where one is awaited. Refuses where no section is named, or the day is over. */
    void ask(ApplicationId id, Request request);

    /** Stops waiting: what has not been handed in by now is not received. */
    void end(ApplicationId id);

    /** Returns what was asked for and what came of it, the latest first. */
    List<CompletionView> of(ApplicationId id);

    /** Returns the sections of the application's form that can be named. */
    List<Section> sections(ApplicationId id);

    /** Returns the completions that are awaited by a day. */
    List<Awaited> awaitedOn(LocalDate due);

    /** Returns those among the applications whose completion is awaited. */
    Set<ApplicationId> awaitedAmong(Collection<ApplicationId> ids);

    /**
     * What an officer asks for.
     *
     * @param sections the ids of the sections to complete
     * @param due the last day to hand it in
     */
    record Request(List<String> sections, String what, LocalDate due) {}

    /** A completion that an organisation has been asked for and has not handed in. */
    record Awaited(ApplicationId application, ApplicantId applicant, CaseNumber caseNumber) {}

    /** A section of a form. */
    record Section(String id, String title) {}
}
