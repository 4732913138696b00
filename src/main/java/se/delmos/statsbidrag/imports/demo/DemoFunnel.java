package se.delmos.statsbidrag.imports.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.imports.demo.RoundFigures.Invented;
import se.delmos.statsbidrag.kernel.Money;

/**
 * Plays the whole funnel of 2018 with invented organisations around Gävleborg's six: 316 expressions of interest, 259
 * invitations, 209 applications, 150 grants. Asked for with {@code statsbidrag.demo.round=full}.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "statsbidrag.demo.round", havingValue = "full")
class DemoFunnel {

    private static final int BUDGET_YEAR = 2018;

    private final Calls calls;
    private final Applicants applicants;
    private final Applications applications;
    private final Decisions decisions;
    private final DemoParticipant participant;

    DemoFunnel(
            Calls calls,
            Applicants applicants,
            Applications applications,
            Decisions decisions,
            DemoParticipant participant) {
        this.calls = calls;
        this.applicants = applicants;
        this.applications = applications;
        this.decisions = decisions;
        this.participant = participant;
    }

    void play() {
        play(RoundFigures.PUBLIC_BODIES);
        play(RoundFigures.CIVIL_SOCIETY);
    }

    private void play(RoundFigures figures) {
        var call = calls.roundOf(BUDGET_YEAR, figures.ordinance())
                .map(CallView::id)
                .orElseThrow(() -> new IllegalStateException("The demo has no call under " + figures.ordinance()));
        figures.known().forEach(name -> enterKnown(call, name));
        var lacking = lacking(call, figures);
        lacking.invented().forEach(organisation -> takePart(call, lacking, organisation));
    }

    /** What other demo data and the import have put into the call counts too. */
    private RoundFigures lacking(CallId call, RoundFigures figures) {
        var granted = decisions.grants().stream()
                .filter(grant -> grant.call().equals(call))
                .count();
        return figures.without(
                applications.interestsIn(call), applications.receivedIn(call).applications(), (int) granted);
    }

    private void enterKnown(CallId call, String name) {
        applicants.findByName(name).ifPresent(recipient -> participant.enterInterest(call, recipient.id()));
    }

    private void takePart(CallId call, RoundFigures figures, Invented organisation) {
        var applicant = participant.enter(call, organisation, figures.isInvited(organisation));
        if (figures.applied(organisation)) {
            var amount = Money.kronor(organisation.kronor());
            participant.apply(call, applicant, amount, figures.isGranted(organisation));
        }
    }
}
