package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML inside documents: no document types, nothing fetched from elsewhere. */
final class XmlParts {

    private static final int BUFFER = 8 * 1024;
    private static final int OVERLAP = 64;
    private static final XMLInputFactory FACTORY = factory();

    private XmlParts() {}

    /** Gives every start tag's local name and attributes to the reader; the name has the key {@code ""}. */
    static void tags(InputStream content, Consumer<Map<String, String>> reader) {
        try {
            var xml = FACTORY.createXMLStreamReader(new Unclosed(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    reader.accept(tag(xml));
                }
            }
        } catch (XMLStreamException broken) {
            throw new Unacceptable("documents.file.damaged");
        }
    }

    /** Refuses the part if one of the words stands in it, in small letters or capitals. */
    static void refuseWords(InputStream content, Map<String, String> keys) throws IOException {
        var before = "";
        var buffer = new byte[BUFFER];
        for (int read = content.readNBytes(buffer, 0, BUFFER); read > 0; read = content.readNBytes(buffer, 0, BUFFER)) {
            var text = before + new String(buffer, 0, read, ISO_8859_1).toLowerCase(Locale.ROOT);
            keys.forEach((word, key) -> Unacceptable.refuseIf(text.contains(word), key));
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
    }

    private static Map<String, String> tag(XMLStreamReader xml) {
        var attributes = IntStream.range(0, xml.getAttributeCount())
                .boxed()
                .collect(Collectors.toMap(xml::getAttributeLocalName, xml::getAttributeValue, (one, other) -> one));
        attributes.put("", xml.getLocalName());
        return attributes;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
