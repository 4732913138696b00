package se.delmos.statsbidrag.disbursement.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.delmos.statsbidrag.disbursement.model.StatusReport;
import se.delmos.statsbidrag.disbursement.model.StatusReport.OrderStatus;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Reads the bank's status report: ISO 20022 pain.002.001, version 03 and later. No document type, no entities. */
public final class StatusReportXml {

    private static final String NAMESPACES = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";

    private StatusReportXml() {}

    /** Refuses what is not a whole status report, with a sentence that says what came instead. */
    public static StatusReport of(byte[] content) {
        var root = parsed(content).getDocumentElement();
        var namespace = Optional.ofNullable(root.getNamespaceURI()).orElse("");
        var reports = children(root, "CstmrPmtStsRpt");
        if (!namespace.startsWith(NAMESPACES) || reports.size() != 1) {
            throw new RuleViolation("disbursement.answer.other-kind");
        }
        return report(reports.get(0));
    }

    private static Document parsed(byte[] content) {
        if (!startsLikeXml(content)) {
            throw new RuleViolation("disbursement.answer.not-xml");
        }
        try {
            return builder().parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException broken) {
            throw new RuleViolation("disbursement.answer.broken");
        }
    }

    private static boolean startsLikeXml(byte[] content) {
        for (byte each : content) {
            if (each == '<') {
                return true;
            }
            if (each > ' ') {
                return false;
            }
        }
        return false;
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static StatusReport report(Element report) {
        var group =
                child(report, "OrgnlGrpInfAndSts").orElseThrow(() -> new RuleViolation("disbursement.answer.broken"));
        var groupStatus = text(group, "GrpSts");
        var orders = new ArrayList<OrderStatus>();
        for (var payment : children(report, "OrgnlPmtInfAndSts")) {
            var status = firstOf(text(payment, "PmtInfSts"), groupStatus);
            children(payment, "TxInfAndSts").forEach(order -> orders.add(order(order, status)));
        }
        return new StatusReport(text(group, "OrgnlMsgId"), groupStatus, orders);
    }

    private static OrderStatus order(Element order, String statusOfAll) {
        var reason = child(order, "StsRsnInf");
        var words = reason.map(info -> text(info, "AddtlInf")).orElse("");
        var code = reason.flatMap(info -> child(info, "Rsn"))
                .map(rsn -> firstOf(text(rsn, "Cd"), text(rsn, "Prtry")))
                .orElse("");
        return new OrderStatus(
                text(order, "OrgnlEndToEndId"),
                firstOf(text(order, "TxSts"), statusOfAll),
                limited((code + " " + words).strip()),
                amount(order));
    }

    private static Optional<Money> amount(Element order) {
        return child(order, "OrgnlTxRef")
                .flatMap(reference -> child(reference, "Amt"))
                .map(amount -> text(amount, "InstdAmt"))
                .filter(amount -> !amount.isBlank())
                .map(StatusReportXml::money);
    }

    private static Money money(String written) {
        try {
            return new Money(new BigDecimal(written).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException notMoney) {
            throw new RuleViolation("disbursement.answer.broken");
        }
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static String text(Element parent, String name) {
        return child(parent, name)
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static String firstOf(String first, String second) {
        return first.isBlank() ? second : first;
    }

    private static String limited(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
