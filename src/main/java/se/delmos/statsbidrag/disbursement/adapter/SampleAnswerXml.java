package se.delmos.statsbidrag.disbursement.adapter;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import se.delmos.statsbidrag.disbursement.model.PaymentFile;
import se.delmos.statsbidrag.disbursement.model.PaymentOrder;
import se.delmos.statsbidrag.kernel.Display;

/** Writes what a bank would answer to a payment file (pain.002.001.10): all paid, or the first order refused. */
public final class SampleAnswerXml {

    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    private final XmlLines xml = new XmlLines(NAMESPACE);

    private SampleAnswerXml() {}

    public static byte[] of(PaymentFile file, boolean refuseFirst, Instant at) {
        var answer = new SampleAnswerXml();
        var refused = refuseFirst ? file.orders().get(0).endToEndId() : "";
        answer.xml.in("CstmrPmtStsRpt", () -> {
            answer.header(file, at);
            answer.xml.in("OrgnlPmtInfAndSts", () -> {
                answer.xml.text("OrgnlPmtInfId", file.messageId() + "-1");
                file.orders()
                        .forEach(order -> answer.order(order, order.endToEndId().equals(refused)));
            });
        });
        return answer.xml.finished();
    }

    private void header(PaymentFile file, Instant at) {
        var local = at.atZone(Display.STOCKHOLM).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        xml.in("GrpHdr", () -> {
            xml.text("MsgId", "SVAR-" + file.messageId());
            xml.text("CreDtTm", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local));
        });
        xml.in("OrgnlGrpInfAndSts", () -> {
            xml.text("OrgnlMsgId", file.messageId());
            xml.text("OrgnlMsgNmId", "pain.001.001.09");
        });
    }

    private void order(PaymentOrder order, boolean refused) {
        xml.in("TxInfAndSts", () -> {
            xml.text("OrgnlEndToEndId", order.endToEndId());
            xml.text("TxSts", refused ? "RJCT" : "ACSC");
            if (refused) {
                xml.in("StsRsnInf", () -> {
                    xml.in("Rsn", () -> xml.text("Cd", "AC01"));
                    xml.text("AddtlInf", "Bankgironumret finns inte");
                });
            }
            xml.in(
                    "OrgnlTxRef",
                    () -> xml.in(
                            "Amt", () -> xml.text("InstdAmt", "Ccy", "SEK", PaymentFileXml.amount(order.amount()))));
        });
    }
}
