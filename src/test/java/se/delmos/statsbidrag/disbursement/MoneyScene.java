package se.delmos.statsbidrag.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.ApplicationIntake;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Drafts;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantRecording;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.disbursement.usecase.AnswerSummary;
import se.delmos.statsbidrag.disbursement.usecase.ApprovePayment;
import se.delmos.statsbidrag.disbursement.usecase.ExpectPayment;
import se.delmos.statsbidrag.disbursement.usecase.ReadBankAnswer;
import se.delmos.statsbidrag.disbursement.usecase.RegisterAccount;
import se.delmos.statsbidrag.disbursement.usecase.ReleasePayment;
import se.delmos.statsbidrag.disbursement.usecase.SampleBankAnswer;
import se.delmos.statsbidrag.disbursement.usecase.ShowPayment;
import se.delmos.statsbidrag.disbursement.usecase.WritePaymentFile;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ledger.CommitmentView;
import se.delmos.statsbidrag.ledger.Ledger;

/** Grants of a call of their own, and the steps that pay them. */
public final class MoneyScene {

    private static final Period ACTIVITY = new Period(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 12, 31));

    private final ApplicationContext context;
    private final CallId call = CallId.create();

    public MoneyScene(ApplicationContext context) {
        this(context, "2018:118");
    }

    public MoneyScene(ApplicationContext context, String ordinance) {
        this.context = context;
        as(Role.ADMINISTRATOR, () -> publish(ordinance));
    }

    /** Records a grant to a new organisation with Amina Warsame as signatory and Jonas Ek as writer. */
    public DecisionId grant(long kronor) {
        return as(Role.ADMINISTRATOR, () -> record(kronor));
    }

    public DecisionId grantDecidedBy(String person, long kronor) {
        return as(person, () -> record(kronor));
    }

    public GrantView view(DecisionId decision) {
        return bean(Decisions.class).grant(decision);
    }

    public UUID recipient(DecisionId decision) {
        return view(decision).recipient().value();
    }

    public PaymentId payment(DecisionId decision) {
        bean(ExpectPayment.class).expect(decision);
        return bean(Payments.class).of(decision).orElseThrow().id();
    }

    public PaymentStatus status(DecisionId decision) {
        return bean(Payments.class).of(decision).orElseThrow().status();
    }

    public void enterAccount(String person, PaymentId payment) {
        as(person, () -> {
            var version = bean(ShowPayment.class).show(payment).version();
            bean(RegisterAccount.class).register(payment, new Bankgiro("55555551"), "Brev 2019-05-02", version);
            return payment;
        });
    }

    public void release(String person, PaymentId payment) {
        as(person, () -> {
            bean(ReleasePayment.class).release(payment);
            return payment;
        });
    }

    public void approve(String person, PaymentId payment) {
        as(person, () -> {
            bean(ApprovePayment.class).approve(payment);
            return payment;
        });
    }

    public PaymentId approved(DecisionId decision) {
        var payment = payment(decision);
        enterAccount("Eva Nyman", payment);
        release("Eva Nyman", payment);
        approve("Per Wall", payment);
        return payment;
    }

    public Optional<PaymentFileId> write() {
        return as("Eva Nyman", () -> bean(WritePaymentFile.class).write());
    }

    public byte[] answerOf(PaymentFileId file, boolean refuseFirst) {
        return as(
                "Eva Nyman",
                () -> bean(SampleBankAnswer.class).answer(file, refuseFirst).content());
    }

    public AnswerSummary read(byte[] answer) {
        return as("Eva Nyman", () -> bean(ReadBankAnswer.class).read("svar.xml", answer));
    }

    public DecisionId paid(long kronor) {
        var decision = grant(kronor);
        approved(decision);
        read(answerOf(write().orElseThrow(), false));
        return decision;
    }

    public CommitmentView books(DecisionId decision) {
        var commitment = view(decision).commitment();
        return bean(Ledger.class).commitments(List.of(commitment)).get(commitment);
    }

    private DecisionId record(long kronor) {
        var source = "Provets egen källa";
        var application =
                bean(ApplicationIntake.class).recordPast(call, organisation(), Money.kronor(kronor), "Ändamål", source);
        return bean(GrantRecording.class).recordPast(application, source);
    }

    private ApplicantId organisation() {
        var registration = bean(ApplicantRegistration.class);
        var id = registration.register(new NewApplicant(
                "Provkommunen Åäö " + UUID.randomUUID(),
                ApplicantKind.MUNICIPALITY,
                Optional.empty(),
                "25",
                Optional.empty(),
                Optional.empty(),
                "prov@example.se"));
        registration.addMember(id, person("Amina Warsame").id(), MemberRight.SIGNATORY);
        registration.addMember(id, person("Jonas Ek").id(), MemberRight.WRITER);
        return id;
    }

    private CallId publish(String ordinance) {
        var money = bean(AppropriateMoney.class)
                .appropriate(2019, "Provets anslag " + UUID.randomUUID(), Money.kronor(9_000_000));
        return new Drafts(context)
                .publish(
                        call,
                        ACall.terms()
                                .titled("Provets utlysning")
                                .under(ordinance)
                                .on(money)
                                .open(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 4, 30))
                                .framed(Money.kronor(9_000_000))
                                .withoutCeiling()
                                .active(ACTIVITY.from(), ACTIVITY.to())
                                .reportedBy(LocalDate.of(2020, 2, 1))
                                .asking(bean(Forms.class)
                                        .shipped(
                                                ordinance.equals("2018:119")
                                                        ? "ansokan-2018-forening"
                                                        : "ansokan-2018-kommun")
                                        .orElseThrow()
                                        .id()));
    }

    private <T> T as(Role role, Supplier<T> work) {
        return bean(CurrentActor.class).as(bean(Identities.class).withRole(role).get(0), work);
    }

    private <T> T as(String name, Supplier<T> work) {
        return bean(CurrentActor.class).as(person(name), work);
    }

    private Actor person(String name) {
        return List.of(Role.values()).stream()
                .flatMap(role -> bean(Identities.class).withRole(role).stream())
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
