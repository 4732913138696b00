package se.delmos.statsbidrag.applications.demo;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.usecase.SaveDraft;
import se.delmos.statsbidrag.applications.usecase.SaveDraft.Typed;
import se.delmos.statsbidrag.applications.usecase.SectionPage;
import se.delmos.statsbidrag.applications.usecase.ShowSection;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;

/** Writes and submits the plans of invented organisations through the same use cases as the pages. */
@Component
@Profile("demo")
class DemoWriter {

    private static final Map<Field, String> ANSWERS = Map.of(
            Field.ANSWER_USE,
            "Vi anställer en samordnare på halvtid och ordnar träffar i två bostadsområden, öppna för alla som bor där.",
            Field.ANSWER_PLAN,
            "Uppstart i december, träffar varje vecka från januari till maj, utvärdering och spridning i juni.",
            Field.ANSWER_LONG_TERM_EFFECT,
            "Arbetet läggs in i förvaltningens ordinarie plan från nästa budgetår. Metoden skrivs ner så att fler kan "
                    + "använda den.",
            Field.ANSWER_FOLLOW_UP,
            "Vi följer hur många som deltar, vad de säger att de har fått ut och vilka samarbeten som fortsätter.",
            Field.ANSWER_COOPERATION,
            "Skolan, det allmännyttiga bostadsbolaget, biblioteket och tre föreningar i området.");

    private final DemoPersonsActing persons;
    private final StartApplication startApplication;
    private final ShowSection showSection;
    private final SaveDraft saveDraft;
    private final SubmitApplication submitApplication;

    DemoWriter(
            DemoPersonsActing persons,
            StartApplication startApplication,
            ShowSection showSection,
            SaveDraft saveDraft,
            SubmitApplication submitApplication) {
        this.persons = persons;
        this.startApplication = startApplication;
        this.showSection = showSection;
        this.saveDraft = saveDraft;
        this.submitApplication = submitApplication;
    }

    ApplicationId write(CallId call, DemoPlan plan) {
        return persons.asSignatoryOf(plan, () -> {
            var id = startApplication.start(call);
            save(id, Section.ACTIVITY, activity(plan, showSection.show(id, Section.ACTIVITY)));
            if (plan.complete()) {
                save(id, Section.ECONOMY, economy(plan.amount()));
                save(id, Section.ORGANISATION, organisation());
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

    private void save(ApplicationId id, Section section, Map<Field, String> texts) {
        saveDraft.save(new Typed(id, section, showSection.show(id, section).revision(), texts));
    }

    private static Map<Field, String> activity(DemoPlan plan, SectionPage page) {
        var texts = new EnumMap<Field, String>(Field.class);
        texts.put(Field.TITLE, plan.title());
        texts.put(Field.PERIOD_FROM, page.activity().from().toString());
        texts.put(Field.PERIOD_TO, page.activity().to().toString());
        page.uses().stream().findFirst().ifPresent(heading -> texts.put(Field.USES, heading.code()));
        if (plan.complete()) {
            texts.putAll(ANSWERS);
        }
        return texts;
    }

    private static Map<Field, String> economy(long amount) {
        long staff = amount * 7 / 10 / 1000 * 1000;
        long premises = amount / 10 / 1000 * 1000;
        return Map.of(
                Field.AMOUNT, Long.toString(amount),
                Field.COST_STAFF, Long.toString(staff),
                Field.COST_PREMISES, Long.toString(premises),
                Field.COST_TRAVEL, Long.toString(amount - staff - premises));
    }

    private static Map<Field, String> organisation() {
        return Map.of(Field.ACCOUNT, "991-2346", Field.TAX_DEBTS, "no", Field.LIQUIDATION, "no");
    }
}
