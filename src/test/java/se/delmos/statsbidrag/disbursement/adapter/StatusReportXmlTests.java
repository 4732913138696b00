package se.delmos.statsbidrag.disbursement.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.disbursement.model.OrderAnswer;
import se.delmos.statsbidrag.disbursement.model.StatusReport.OrderStatus;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class StatusReportXmlTests {

    private static final String ANSWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.%s"><CstmrPmtStsRpt>
            <GrpHdr><MsgId>S1</MsgId><CreDtTm>2018-11-05T09:00:00</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts><OrgnlMsgId>DELMOS-BET-000001</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId></OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId>
            <TxInfAndSts><OrgnlEndToEndId>A-1</OrgnlEndToEndId><TxSts>ACSC</TxSts>
            <OrgnlTxRef><Amt><InstdAmt Ccy="SEK">300000.5</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
            <TxInfAndSts><OrgnlEndToEndId>A-2</OrgnlEndToEndId><TxSts>RJCT</TxSts>
            <StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>Kontot är stängt</AddtlInf></StsRsnInf></TxInfAndSts>
            <TxInfAndSts><OrgnlEndToEndId>A-3</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts>
            </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"03", "10"})
    void readsOrdersOfEveryVersionInUse(String version) {
        var report = StatusReportXml.of(bytes(ANSWER.formatted(version)));

        assertThat(report.messageId()).isEqualTo("DELMOS-BET-000001");
        assertThat(report.orders())
                .extracting(OrderStatus::answer)
                .containsExactly(OrderAnswer.PAID, OrderAnswer.REJECTED, OrderAnswer.NONE);
        assertThat(report.orders().get(0).amount()).contains(new Money(300_000_50));
        assertThat(report.orders().get(1).reason()).isEqualTo("AC01 Kontot är stängt");
    }

    @Test
    void refusesATruncatedFile() {
        var whole = ANSWER.formatted("03");

        assertRefused(whole.substring(0, whole.length() / 2), "disbursement.answer.broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7 not xml", "Kontoutdrag;300000"})
    void refusesWhatIsNotXml(String content) {
        assertRefused(content, "disbursement.answer.not-xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Logga in</body></html>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn/></Document>"
            })
    void refusesAnotherKindOfFile(String content) {
        assertRefused(content, "disbursement.answer.other-kind");
    }

    @Test
    void neverFollowsEntities() {
        var attack = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.03\"><CstmrPmtStsRpt>&x;"
                + "</CstmrPmtStsRpt></Document>";

        assertRefused(attack, "disbursement.answer.broken");
    }

    private static void assertRefused(String content, String key) {
        assertThatThrownBy(() -> StatusReportXml.of(bytes(content)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
