package se.delmos.statsbidrag.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.DecisionView;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.review.ReviewStatus;
import se.delmos.statsbidrag.review.ReviewView;

class HandlingStandingTests {

    private static final Instant ARRIVED = Instant.parse("2018-10-27T10:38:00Z");
    private static final ApplicationId APPLICATION = ApplicationId.create();
    private static final ApplicantId APPLICANT = ApplicantId.create();
    private static final CaseNumber NUMBER = new CaseNumber(2018, 12);
    private static final ActorId OFFICER = ActorId.create();

    @Test
    void waitsForADeclarationUntilSomebodyHasTheCase() {
        assertThat(standing(ReviewStatus.WAITING, Optional.empty()).task()).contains(Task.DECLARE_CONFLICT);
    }

    @Test
    void waitsForTheStepThatThePreparationHasCome() {
        assertThat(prepared(ReviewStatus.FORMAL_CHECK)).contains(Task.FORMAL_CHECK);
        assertThat(prepared(ReviewStatus.ASSESSMENT)).contains(Task.ASSESS);
        assertThat(prepared(ReviewStatus.PROPOSED)).contains(Task.DECIDE);
    }

    @Test
    void goesStraightToDecisionWhenTheFormalRequirementsAreNotMet() {
        var failed = standing(ReviewStatus.FAILED_FORMALLY, Optional.of(OFFICER));

        assertThat(failed.task()).contains(Task.DECIDE);
        assertThat(failed.variables()).containsEntry("formalRequirementsMet", false);
    }

    @Test
    void waitsForAnotherOfficerWhenTheFirstIsDisqualified() {
        assertThat(standing(ReviewStatus.ASSESSMENT, Optional.empty()).task()).contains(Task.DECLARE_CONFLICT);
    }

    @Test
    void isOverWhenDecided() {
        var decided = HandlingStanding.of(
                application(false),
                review(ReviewStatus.PROPOSED, Optional.of(OFFICER)),
                Optional.of(decision(Outcome.GRANTED)));

        assertThat(decided.isOver()).isTrue();
        assertThat(decided.variables()).containsEntry("moneyGranted", true);
    }

    @Test
    void startsNothingForAnImportedApplication() {
        var imported = HandlingStanding.of(
                application(true), review(ReviewStatus.WAITING, Optional.empty()), Optional.empty());

        assertThat(imported.isOver()).isTrue();
    }

    private static Optional<Task> prepared(ReviewStatus status) {
        return standing(status, Optional.of(OFFICER)).task();
    }

    private static Standing standing(ReviewStatus status, Optional<ActorId> officer) {
        return HandlingStanding.of(application(false), review(status, officer), Optional.empty());
    }

    private static ReviewView review(ReviewStatus status, Optional<ActorId> officer) {
        return new ReviewView(
                APPLICATION, status, officer, Set.of(), Set.of(), Optional.empty(), "", List.of(), Set.of(), 1);
    }

    private static DecisionView decision(Outcome outcome) {
        return new DecisionView(
                DecisionId.create(),
                APPLICATION,
                APPLICANT,
                NUMBER,
                outcome,
                Money.kronor(120_000),
                ARRIVED,
                ActorId.create(),
                Optional.empty(),
                LocalDate.of(2019, 9, 30),
                Optional.empty());
    }

    private static ApplicationView application(boolean imported) {
        return new ApplicationView(
                APPLICATION,
                CallId.create(),
                APPLICANT,
                NUMBER,
                ARRIVED,
                ActorId.create(),
                false,
                "Unga i styrgruppen",
                Money.kronor(120_000),
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                false,
                false,
                imported);
    }
}
