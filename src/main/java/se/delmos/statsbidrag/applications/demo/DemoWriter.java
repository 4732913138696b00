package se.delmos.statsbidrag.applications.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.ShowSection;
import se.delmos.statsbidrag.applications.usecase.ShowSection.Retold;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;

/** Writes and submits the plans of invented organisations through the same use cases as the pages. */
@Component
@Profile("demo")
class DemoWriter {

    private static final String WINDOW = "demo";

    private final DemoPersonsActing persons;
    private final Calls calls;
    private final StartApplication startApplication;
    private final ShowSection showSection;
    private final SaveAnswer saveAnswer;
    private final SubmitApplication submitApplication;

    DemoWriter(
            DemoPersonsActing persons,
            Calls calls,
            StartApplication startApplication,
            ShowSection showSection,
            SaveAnswer saveAnswer,
            SubmitApplication submitApplication) {
        this.persons = persons;
        this.calls = calls;
        this.startApplication = startApplication;
        this.showSection = showSection;
        this.saveAnswer = saveAnswer;
        this.submitApplication = submitApplication;
    }

    ApplicationId write(CallId call, DemoPlan plan) {
        return persons.asSignatoryOf(plan, () -> {
            var id = startApplication.start(call, Optional.empty());
            save(id, "activity", activity(plan, calls.require(call)));
            if (plan.complete()) {
                save(id, "economy", economy(plan.amount()));
                save(id, "organisation", organisation(plan));
            }
            return id;
        });
    }

    void submit(ApplicationId id, DemoPlan plan) {
        persons.asSignatoryOf(plan, () -> {
            submitApplication.submit(id);
            return id;
        });
    }

    private void save(ApplicationId id, String section, Map<String, String> texts) {
        var revision = showSection.show(id, section, Retold.nothing()).revision();
        texts.forEach((path, text) -> saveAnswer.save(id, new Typing(section, revision, WINDOW, Map.of(path, text))));
    }

    private static Map<String, String> activity(DemoPlan plan, CallView call) {
        var texts = new HashMap<String, String>();
        texts.put("title", plan.title());
        texts.put("period.from", call.activity().from().toString());
        texts.put("period.to", call.activity().to().toString());
        texts.put("uses", "COORDINATION");
        if (plan.complete()) {
            texts.putAll(DemoTexts.of(plan));
        }
        if (plan.kind() == ApplicantKind.ASSOCIATION) {
            texts.put("answer-local-anchoring", "Vi har vår lokal i området, och de flesta medlemmar bor där.");
        }
        return texts;
    }

    private static Map<String, String> organisation(DemoPlan plan) {
        var texts = new HashMap<>(Map.of("account", "991-2346"));
        if (plan.kind() == ApplicantKind.ASSOCIATION) {
            texts.put("tax-debts", plan.equals(DemoCatalogue.INDEBTED) ? "yes" : "no");
            texts.put("liquidation", "no");
        }
        return texts;
    }

    private static Map<String, String> economy(long amount) {
        long staff = amount * 7 / 10 / 1000 * 1000;
        long premises = amount / 10 / 1000 * 1000;
        return Map.of(
                "amount", Long.toString(amount),
                "budget.staff.applied", Long.toString(staff),
                "budget.premises.applied", Long.toString(premises),
                "budget.travel.applied", Long.toString(amount - staff - premises));
    }
}
