package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static se.delmos.statsbidrag.documents.adapter.Unacceptable.refuseIf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import se.delmos.statsbidrag.documents.model.FileType;

/** What an OpenDocument file may hold: no macros, not locked, nothing that a reader takes in from elsewhere. */
final class OpenDocumentRules implements PartRules {

    private static final int LONGEST_TYPE = 100;
    private static final Map<String, String> WORDS = Map.of("<!entity", "documents.file.active");
    private static final Map<String, String> LOCKS = Map.of("encryption-data", "documents.file.locked");

    private final FileType type;
    private boolean told;
    private boolean content;

    OpenDocumentRules(FileType type) {
        this.type = type;
    }

    @Override
    public void look(String name, InputStream part) throws IOException {
        refuseIf(name.startsWith("Basic/") || name.startsWith("Scripts/"), "documents.file.macro");
        if (name.equals("mimetype")) {
            told = type.mediaType().equals(new String(part.readNBytes(LONGEST_TYPE), US_ASCII));
        } else if (name.equals("META-INF/manifest.xml")) {
            XmlParts.refuseWords(part, LOCKS);
        } else if (name.endsWith(".xml")) {
            content |= name.equals("content.xml");
            XmlParts.refuseWords(part, WORDS);
        }
    }

    @Override
    public void finish() {
        refuseIf(!told, "documents.file.not-what-it-says");
        refuseIf(!content, "documents.file.damaged");
    }

    @Override
    public PartRules inside() {
        return new OfficeRules(null);
    }
}
