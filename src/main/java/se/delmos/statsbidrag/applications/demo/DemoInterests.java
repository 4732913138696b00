package se.delmos.statsbidrag.applications.demo;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.usecase.AnswerInterest;
import se.delmos.statsbidrag.applications.usecase.InterestsPage.Line;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.applications.usecase.SaveInterest;
import se.delmos.statsbidrag.applications.usecase.SaveInterest.Written;
import se.delmos.statsbidrag.applications.usecase.SendInterest;
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

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "need",
                    List.of(
                            "Området har låg valdelaktighet och få mötesplatser, och skolresultaten har sjunkit i fem år."),
            "activity", List.of(TEXT),
            "cooperation", List.of("no"),
            "contact.name", List.of("Amina Warsame"),
            "contact.email", List.of("kontakt@example.se"),
            "contact.phone", List.of("010-123 45 67"));

    private final DemoPersonsActing persons;
    private final SaveInterest saveInterest;
    private final SendInterest sendInterest;
    private final ListInterests listInterests;
    private final AnswerInterest answerInterest;

    DemoInterests(
            DemoPersonsActing persons,
            SaveInterest saveInterest,
            SendInterest sendInterest,
            ListInterests listInterests,
            AnswerInterest answerInterest) {
        this.persons = persons;
        this.saveInterest = saveInterest;
        this.sendInterest = sendInterest;
        this.listInterests = listInterests;
        this.answerInterest = answerInterest;
    }

    InterestId express(CallId call, DemoPlan plan) {
        persons.asSignatoryOf(plan, () -> {
            saveInterest.save(call, new Written(0, "", Shown.parse(""), ANSWERS));
            sendInterest.send(call);
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
