package se.delmos.statsbidrag.applications.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.usecase.AnswerInterest;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.InterestsPage.Line;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.calls.CallId;

/** Expressions of interest of invented organisations, and the officer's answers. */
@Component
@Profile("demo")
class DemoInterests {

    private static final String TEXT =
            "Vi vill kartlägga levnadsvillkoren i ett område tillsammans med dem som bor där, "
                    + "och ta fram en plan för det fortsatta arbetet.";
    private static final String REASON =
            "Anmälan beskriver en insats som redan pågår. Utlysningen gäller nya kartläggningar.";

    private final DemoPersonsActing persons;
    private final ExpressInterest expressInterest;
    private final ListInterests listInterests;
    private final AnswerInterest answerInterest;

    DemoInterests(
            DemoPersonsActing persons,
            ExpressInterest expressInterest,
            ListInterests listInterests,
            AnswerInterest answerInterest) {
        this.persons = persons;
        this.expressInterest = expressInterest;
        this.listInterests = listInterests;
        this.answerInterest = answerInterest;
    }

    InterestId express(CallId call, DemoPlan plan) {
        persons.asSignatoryOf(plan, () -> {
            expressInterest.express(call, TEXT);
            return call;
        });
        return persons.asOfficer(() -> listInterests.list(call)).lines().stream()
                .filter(line -> line.organisation().equals(plan.organisation()))
                .map(Line::id)
                .findFirst()
                .orElseThrow();
    }

    void invite(InterestId interest) {
        persons.asOfficer(() -> answerInterest.answer(interest, true, ""));
    }

    void decline(InterestId interest) {
        persons.asOfficer(() -> answerInterest.answer(interest, false, REASON));
    }
}
