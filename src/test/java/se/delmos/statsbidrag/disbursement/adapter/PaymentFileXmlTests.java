package se.delmos.statsbidrag.disbursement.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.AT;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.aFile;
import static se.delmos.statsbidrag.disbursement.model.PaymentFixtures.anOrder;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.disbursement.model.Batch;
import se.delmos.statsbidrag.disbursement.model.Payer;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.Money;

class PaymentFileXmlTests {

    private static final Payer PAYER = new Payer("Delegationen", "DELMOS", new Bankgiro("50501055"), "SWEDSESS");

    private final Batch batch = new Batch(
            7,
            AT,
            List.of(
                    anOrder("DELMOS-2018-1-1", "Föreningen Åhörarna & Ängens vänner <Örebro>", Money.kronor(300_000)),
                    anOrder("DELMOS-2018-2-1", "Ö".repeat(120), new Money(12_345_67))));

    @Test
    void isValidByTheIsoSchema() {
        assertThatCode(() -> validate("pain.001.001.09.xsd", PaymentFileXml.of(batch, PAYER)))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsSwedishLettersAndAmountsToTheOre() {
        var text = new String(PaymentFileXml.of(batch, PAYER), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("Föreningen Åhörarna &amp; Ängens vänner &lt;Örebro&gt;")
                .contains("<InstdAmt Ccy=\"SEK\">300000.00</InstdAmt>")
                .contains("<InstdAmt Ccy=\"SEK\">12345.67</InstdAmt>")
                .contains("<CtrlSum>312345.67</CtrlSum>");
    }

    @Test
    void takesItsMessageIdFromTheNumberAloneAndSkipsWeekends() {
        var text = new String(PaymentFileXml.of(batch, PAYER), StandardCharsets.UTF_8);

        assertThat(text).contains("<MsgId>DELMOS-BET-000007</MsgId>").contains("<Dt>2018-11-05</Dt>");
    }

    @Test
    void givesTheSameBytesForTheSameBatch() {
        assertThat(PaymentFileXml.of(batch, PAYER)).isEqualTo(PaymentFileXml.of(batch, PAYER));
    }

    @Test
    void letsThePretendedBankAnswerByTheIsoSchema() {
        assertThatCode(() -> validate("pain.002.001.10.xsd", SampleAnswerXml.of(aFile(batch), true, AT)))
                .doesNotThrowAnyException();
    }

    private static void validate(String schema, byte[] xml) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(PaymentFileXmlTests.class.getResource("/" + schema))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
