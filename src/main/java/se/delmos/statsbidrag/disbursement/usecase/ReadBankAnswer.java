package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.adapter.StatusReportXml;
import se.delmos.statsbidrag.disbursement.model.FileCounterRepository;
import se.delmos.statsbidrag.disbursement.model.PaymentFile;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.disbursement.model.StatusReport;
import se.delmos.statsbidrag.disbursement.model.StatusReport.OrderStatus;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Reads the bank's answer to a payment file: all of it, or nothing where it is not a whole answer. */
@Service
public class ReadBankAnswer {

    private final PaymentFileRepository files;
    private final FileCounterRepository counter;
    private final AnsweredOrders orders;
    private final AnswerArchive archive;

    ReadBankAnswer(
            PaymentFileRepository files, FileCounterRepository counter, AnsweredOrders orders, AnswerArchive archive) {
        this.files = files;
        this.counter = counter;
        this.orders = orders;
        this.archive = archive;
    }

    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public AnswerSummary read(String fileName, byte[] content) {
        var report = StatusReportXml.of(content);
        counter.lock();
        var whole = report.orders().isEmpty() ? spread(report) : report;
        var ids = whole.orders().stream().map(OrderStatus::endToEndId).toList();
        var summary = orders.answer(whole, files.withOrders(ids));
        if (summary.changed()) {
            archive.keep(fileName, content, summary);
        }
        return summary;
    }

    private StatusReport spread(StatusReport report) {
        return files.newestFirst().stream()
                .filter(file -> file.messageId().equals(report.messageId()))
                .map(PaymentFile::orders)
                .map(report::spreadOver)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("disbursement.answer.no-orders"));
    }
}
