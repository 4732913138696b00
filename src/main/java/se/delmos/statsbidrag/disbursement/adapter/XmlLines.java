package se.delmos.statsbidrag.disbursement.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, element by element, always the same bytes for the same calls. */
final class XmlLines {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    XmlLines(String namespace) {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes an element around what the content writes. */
    XmlLines in(String name, Runnable content) {
        return written(() -> {
            writer.writeStartElement(name);
            content.run();
            writer.writeEndElement();
        });
    }

    XmlLines text(String name, String value) {
        return written(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(cleaned(value));
            writer.writeEndElement();
        });
    }

    XmlLines text(String name, String attribute, String attributeValue, String value) {
        return written(() -> {
            writer.writeStartElement(name);
            writer.writeAttribute(attribute, attributeValue);
            writer.writeCharacters(cleaned(value));
            writer.writeEndElement();
        });
    }

    byte[] finished() {
        written(() -> {
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toByteArray();
    }

    /** Drops characters that XML cannot hold. */
    private static String cleaned(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}]", " ");
    }

    private XmlLines written(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
