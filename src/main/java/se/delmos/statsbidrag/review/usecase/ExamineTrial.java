package se.delmos.statsbidrag.review.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.MadeUpApplicant;
import se.delmos.statsbidrag.calls.TrialRules;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.ordinances.Ordinances;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.review.model.FormalFacts;
import se.delmos.statsbidrag.review.model.JudgedCheck;

/** Puts a made-up application to the same rules as the formal check, by facts that are written nowhere. */
@Service
class ExamineTrial implements TrialRules {

    private static final CaseNumber NO_CASE = new CaseNumber(0, 0);

    /** What a rule takes as said when a question is answered: a trial may lack the answer, an application cannot. */
    private static final Map<String, Meaning> ASKED = Map.of(
            "R-119-10", Meaning.TAX_DEBTS,
            "R-119-11", Meaning.LIQUIDATION,
            "R-PROC-10", Meaning.AMOUNT);

    private final FormalExamination examination;
    private final FactTexts texts;
    private final Ordinances ordinances;

    ExamineTrial(FormalExamination examination, FactTexts texts, Ordinances ordinances) {
        this.examination = examination;
        this.texts = texts;
        this.ordinances = ordinances;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "asked by the trial of a call, which carries the authorisation; nothing is stored")
    public List<Outcome> examine(CallView call, MadeUpApplicant applicant, HandedIn given, Instant sentAt) {
        var organisation = organisation(applicant);
        var facts = new FormalFacts(
                application(call, organisation.id(), given, sentAt),
                organisation,
                call,
                ordinances.provisions(call.version(), sentAt),
                given,
                List.of());
        return examination.of(facts, Map.of()).stream()
                .map(check -> outcome(check, given))
                .toList();
    }

    private Outcome outcome(JudgedCheck check, HandedIn given) {
        return lacksAnswer(check, given)
                ? new Outcome(check.rule(), Answer.OFFICER, texts.sentence("review.fact.unanswered"))
                : new Outcome(check.rule(), Answer.valueOf(check.verdict().name()), check.facts());
    }

    private static boolean lacksAnswer(JudgedCheck check, HandedIn given) {
        return Optional.ofNullable(ASKED.get(check.rule().id().value()))
                .map(given.meanings()::get)
                .filter(question -> !given.values().containsKey(question))
                .isPresent();
    }

    private static ApplicantView organisation(MadeUpApplicant applicant) {
        return new ApplicantView(
                ApplicantId.create(),
                "",
                ApplicantKind.valueOf(applicant.kind().name()),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                applicant.activeSince(),
                "");
    }

    private static ApplicationView application(CallView call, ApplicantId applicant, HandedIn given, Instant sentAt) {
        return new ApplicationView(
                ApplicationId.create(),
                call.id(),
                applicant,
                NO_CASE,
                sentAt,
                ActorId.create(),
                !sentAt.isBefore(call.closesAt()),
                given.of(Meaning.TITLE, Value.Words.class)
                        .map(Value.Words::text)
                        .orElse(""),
                given.of(Meaning.AMOUNT, Value.Amount.class)
                        .map(Value.Amount::amount)
                        .orElse(Money.ZERO),
                given.of(Meaning.PERIOD, Value.Span.class).map(Value.Span::period),
                given.of(Meaning.USES, Value.Chosen.class)
                        .map(Value.Chosen::codes)
                        .orElse(List.of()),
                Map.of(),
                given.of(Meaning.ACCOUNT, Value.Account.class).map(Value.Account::number),
                isYes(given, Meaning.TAX_DEBTS),
                isYes(given, Meaning.LIQUIDATION),
                false);
    }

    private static boolean isYes(HandedIn given, Meaning question) {
        return given.of(question, Value.YesNo.class).map(Value.YesNo::yes).orElse(false);
    }
}
