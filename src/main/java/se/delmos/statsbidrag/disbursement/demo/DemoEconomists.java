package se.delmos.statsbidrag.disbursement.demo;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.usecase.ApprovePayment;
import se.delmos.statsbidrag.disbursement.usecase.ReadBankAnswer;
import se.delmos.statsbidrag.disbursement.usecase.RegisterAccount;
import se.delmos.statsbidrag.disbursement.usecase.ReleasePayment;
import se.delmos.statsbidrag.disbursement.usecase.SampleBankAnswer;
import se.delmos.statsbidrag.disbursement.usecase.WritePaymentFile;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Bankgiro;

/** The demo's two economists at work, through the same use cases as the pages. */
@Component
@Profile("demo")
class DemoEconomists {

    /** A number of Bankgirot's own instructions: it belongs to nobody who is paid. */
    private static final Bankgiro ACCOUNT = new Bankgiro("55555551");

    private final RegisterAccount registerAccount;
    private final ReleasePayment releasePayment;
    private final ApprovePayment approvePayment;
    private final WritePaymentFile writePaymentFile;
    private final SampleBankAnswer sampleBankAnswer;
    private final ReadBankAnswer readBankAnswer;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoEconomists(
            RegisterAccount registerAccount,
            ReleasePayment releasePayment,
            ApprovePayment approvePayment,
            WritePaymentFile writePaymentFile,
            SampleBankAnswer sampleBankAnswer,
            ReadBankAnswer readBankAnswer,
            Identities identities,
            CurrentActor currentActor) {
        this.registerAccount = registerAccount;
        this.releasePayment = releasePayment;
        this.approvePayment = approvePayment;
        this.writePaymentFile = writePaymentFile;
        this.sampleBankAnswer = sampleBankAnswer;
        this.readBankAnswer = readBankAnswer;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    void registerAccount(PaymentId payment, long version) {
        asFirst(() -> {
            registerAccount.register(payment, ACCOUNT, "Mottagarens brev 2018-10-08", version);
            return payment;
        });
    }

    void release(PaymentId payment) {
        asFirst(() -> {
            releasePayment.release(payment);
            return payment;
        });
    }

    void approve(PaymentId payment) {
        as(1, () -> {
            approvePayment.approve(payment);
            return payment;
        });
    }

    PaymentFileId write() {
        return asFirst(() -> writePaymentFile.write().orElseThrow());
    }

    /** Reads the pretended bank's answer: the first order is refused, the rest are paid. */
    void readAnswer(PaymentFileId file) {
        asFirst(() -> {
            var answer = sampleBankAnswer.answer(file, true);
            return readBankAnswer.read(answer.document().fileName(), answer.content());
        });
    }

    private <T> T asFirst(Supplier<T> work) {
        return as(0, work);
    }

    private <T> T as(int economist, Supplier<T> work) {
        return currentActor.as(identities.withRole(Role.ECONOMIST).get(economist), work);
    }
}
