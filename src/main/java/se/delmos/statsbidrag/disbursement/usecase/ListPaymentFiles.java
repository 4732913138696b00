package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.model.BankAnswer;
import se.delmos.statsbidrag.disbursement.model.BankAnswerRepository;
import se.delmos.statsbidrag.disbursement.model.OrderAnswer;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentFile;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.disbursement.usecase.PaymentFilesPage.AnswerRow;
import se.delmos.statsbidrag.disbursement.usecase.PaymentFilesPage.FileRow;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Money;

/** Lists payment files, the newest first, and the bank's answers. */
@Service
public class ListPaymentFiles {

    private final PaymentRepository payments;
    private final PaymentFileRepository files;
    private final BankAnswerRepository answers;
    private final Identities identities;

    ListPaymentFiles(
            PaymentRepository payments,
            PaymentFileRepository files,
            BankAnswerRepository answers,
            Identities identities) {
        this.payments = payments;
        this.files = files;
        this.answers = answers;
        this.identities = identities;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public PaymentFilesPage list() {
        var ready = payments.findByStatusOrderByCaseYearAscCaseNoAsc(PaymentStatus.APPROVED);
        return new PaymentFilesPage(
                ready.size(),
                Money.sum(ready.stream().map(Payment::amount).toList()),
                files.newestFirst().stream().map(this::row).toList(),
                answers.findTop20ByOrderByReadAtDesc().stream().map(this::row).toList());
    }

    private FileRow row(PaymentFile file) {
        return new FileRow(
                file.id(),
                file.messageId(),
                file.writtenAt(),
                identities.nameOf(file.writtenBy()),
                file.orders().size(),
                file.total(),
                count(file, OrderAnswer.NONE),
                count(file, OrderAnswer.REJECTED),
                file.sha256());
    }

    private AnswerRow row(BankAnswer answer) {
        return new AnswerRow(
                answer.fileName(),
                answer.readAt(),
                identities.nameOf(answer.readBy()),
                answer.paid(),
                answer.rejected());
    }

    private static int count(PaymentFile file, OrderAnswer answer) {
        return (int)
                file.orders().stream().filter(order -> order.answer() == answer).count();
    }
}
