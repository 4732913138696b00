package se.delmos.statsbidrag.disbursement.adapter;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.delmos.statsbidrag.disbursement.model.Batch;
import se.delmos.statsbidrag.disbursement.model.Payer;
import se.delmos.statsbidrag.disbursement.model.PaymentOrder;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** Writes a payment file: ISO 20022 pain.001.001.09, Swedish kronor between bankgiro accounts. */
public final class PaymentFileXml {

    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final ZoneId ZONE = Display.STOCKHOLM;
    private static final int NAME_LIMIT = 70;

    private final Batch batch;
    private final Payer payer;
    private final XmlLines xml = new XmlLines(NAMESPACE);

    private PaymentFileXml(Batch batch, Payer payer) {
        this.batch = batch;
        this.payer = payer;
    }

    public static byte[] of(Batch batch, Payer payer) {
        var file = new PaymentFileXml(batch, payer);
        file.xml.in("CstmrCdtTrfInitn", () -> {
            file.header();
            file.payments();
        });
        return file.xml.finished();
    }

    static String amount(Money money) {
        return BigDecimal.valueOf(money.ore(), 2).toPlainString();
    }

    private void header() {
        var written = batch.writtenAt().atZone(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        xml.in("GrpHdr", () -> {
            xml.text("MsgId", batch.messageId());
            xml.text("CreDtTm", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(written));
            totals();
            xml.in("InitgPty", this::payerParty);
        });
    }

    private void totals() {
        xml.text("NbOfTxs", Integer.toString(batch.orders().size()));
        xml.text("CtrlSum", amount(batch.total()));
    }

    private void payments() {
        xml.in("PmtInf", () -> {
            xml.text("PmtInfId", batch.messageId() + "-1");
            xml.text("PmtMtd", "TRF");
            totals();
            xml.in("PmtTpInf", () -> {
                xml.in("SvcLvl", () -> xml.text("Cd", "NURG"));
                xml.in("CtgyPurp", () -> xml.text("Cd", "SUPP"));
            });
            xml.in("ReqdExctnDt", () -> xml.text("Dt", batch.executionDay(ZONE).toString()));
            xml.in("Dbtr", this::payerParty);
            xml.in("DbtrAcct", () -> {
                bankgiro(payer.account());
                xml.text("Ccy", "SEK");
            });
            xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> xml.text("BICFI", payer.bic())));
            batch.orders().forEach(this::order);
        });
    }

    private void payerParty() {
        xml.text("Nm", limited(payer.name()));
        xml.in(
                "Id",
                () -> xml.in(
                        "OrgId",
                        () -> xml.in("Othr", () -> {
                            xml.text("Id", payer.customerId());
                            xml.in("SchmeNm", () -> xml.text("Cd", "BANK"));
                        })));
    }

    private void order(PaymentOrder order) {
        xml.in("CdtTrfTxInf", () -> {
            xml.in("PmtId", () -> xml.text("EndToEndId", order.endToEndId()));
            xml.in("Amt", () -> xml.text("InstdAmt", "Ccy", "SEK", amount(order.amount())));
            xml.in("CdtrAgt", () -> xml.in("FinInstnId", () -> xml.in("ClrSysMmbId", this::bankgirot)));
            xml.in("Cdtr", () -> xml.text("Nm", limited(order.payee())));
            xml.in("CdtrAcct", () -> bankgiro(order.account()));
            xml.in("RmtInf", () -> xml.text("Ustrd", "Statsbidrag " + order.endToEndId()));
        });
    }

    /** Bankgirot as clearing member: Swedish banks route bankgiro credits by this number. */
    private void bankgirot() {
        xml.in("ClrSysId", () -> xml.text("Cd", "SESBA"));
        xml.text("MmbId", "9900");
    }

    private void bankgiro(Bankgiro account) {
        xml.in(
                "Id",
                () -> xml.in("Othr", () -> {
                    xml.text("Id", account.digits());
                    xml.in("SchmeNm", () -> xml.text("Prtry", "BGNR"));
                }));
    }

    private static String limited(String name) {
        return name.length() > NAME_LIMIT ? name.substring(0, NAME_LIMIT).strip() : name;
    }
}
