package se.delmos.statsbidrag.calls.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed (RFC 4287): a reader asks for it now and then, and tells when something is new. */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter writer;

    private AtomFeed(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What the feed is: its own address is its id. */
    record Head(String address, String page, String title, String author, String language) {}

    /** One thing to tell of. */
    record Entry(String id, String page, String title, String summary, Instant published, Instant updated) {}

    static byte[] of(Head head, List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        try {
            var encoding = StandardCharsets.UTF_8.name();
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, encoding);
            writer.writeStartDocument(encoding, "1.0");
            new AtomFeed(writer).feed(head, entries);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void feed(Head head, List<Entry> entries) throws XMLStreamException {
        writer.writeStartElement("feed");
        writer.writeDefaultNamespace(NAMESPACE);
        writer.writeAttribute("xml:lang", head.language());
        text("id", head.address());
        text("title", head.title());
        text("updated", latest(entries).toString());
        link("self", "application/atom+xml", head.address());
        link("alternate", "text/html", head.page());
        writer.writeStartElement("author");
        text("name", head.author());
        writer.writeEndElement();
        for (var entry : entries) {
            entry(entry);
        }
        writer.writeEndElement();
    }

    private static Instant latest(List<Entry> entries) {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private void entry(Entry entry) throws XMLStreamException {
        writer.writeStartElement("entry");
        text("id", entry.id());
        text("title", entry.title());
        text("published", entry.published().toString());
        text("updated", entry.updated().toString());
        link("alternate", "text/html", entry.page());
        text("summary", entry.summary());
        writer.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        writer.writeEmptyElement("link");
        writer.writeAttribute("rel", relation);
        writer.writeAttribute("type", type);
        writer.writeAttribute("href", address);
    }

    private void text(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(cleaned(value));
        writer.writeEndElement();
    }

    /** Drops characters that XML cannot hold. */
    private static String cleaned(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}&&[^\\n]]", " ");
    }
}
