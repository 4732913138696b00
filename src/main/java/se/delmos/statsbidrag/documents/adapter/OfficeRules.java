package se.delmos.statsbidrag.documents.adapter;

import static se.delmos.statsbidrag.documents.adapter.Unacceptable.refuseIf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.documents.model.FileType;

/** What a document of Word or Excel may hold: no macros, no controls, no packed files, nothing fetched or started. */
final class OfficeRules implements PartRules {

    private static final String MACRO = "documents.file.macro";
    private static final String ACTIVE = "documents.file.active";
    private static final String EMBEDDED = "documents.file.embedded";
    private static final Pattern PROGRAMS = Pattern.compile(".*(vbaproject|vbadata|/activex/|/macrosheets/).*");
    private static final Pattern PACKED = Pattern.compile(".*(oleobject[^/]*|\\.(exe|js|vbs|bat|cmd|dll|lnk|jar))$");
    private static final Pattern FETCHED = Pattern.compile(".*/(attachedTemplate|oleObject|frame|subDocument)$");
    private static final Pattern FROM_AFAR = Pattern.compile(
            "(?i)(https?|ftp|mhtml|ms-[a-z]+|javascript):.*|file://[^/].*|file:/*\\\\\\\\.*|(\\\\\\\\|//).*");
    private static final Map<String, String> WORDS =
            Map.of("<!entity", ACTIVE, "<!doctype", ACTIVE, "ddeauto", ACTIVE, "<ddelink", ACTIVE);

    private final @Nullable FileType type;
    private boolean main;

    /** For a document inside another, any main part will do. */
    OfficeRules(@Nullable FileType type) {
        this.type = type;
    }

    @Override
    public void look(String name, InputStream content) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        refuseIf(PROGRAMS.matcher(lower).matches(), MACRO);
        refuseIf(PACKED.matcher(lower).matches(), EMBEDDED);
        if (lower.equals("[content_types].xml")) {
            XmlParts.tags(content, this::contentType);
        } else if (lower.endsWith(".rels")) {
            XmlParts.tags(content, OfficeRules::relation);
        } else if (lower.endsWith(".xml")) {
            XmlParts.refuseWords(content, WORDS);
        }
    }

    @Override
    public void finish() {
        refuseIf(!main, "documents.file.not-what-it-says");
    }

    @Override
    public PartRules inside() {
        return new OfficeRules(null);
    }

    private void contentType(Map<String, String> tag) {
        var kind = tag.getOrDefault("ContentType", "").toLowerCase(Locale.ROOT);
        refuseIf(kind.contains("macroenabled") || kind.contains("vbaproject"), MACRO);
        main |= kind.equals(mainPart()) || type == null && kind.endsWith(".main+xml");
    }

    private String mainPart() {
        return "application/vnd.openxmlformats-officedocument."
                + (type == FileType.XLSX ? "spreadsheetml.sheet" : "wordprocessingml.document")
                + ".main+xml";
    }

    /** A template on the writer's own disk is harmless and usual; one on a server is how attackers send programs. */
    private static void relation(Map<String, String> tag) {
        var kind = tag.getOrDefault("Type", "");
        refuseIf(kind.endsWith("/aFChunk"), EMBEDDED);
        refuseIf(
                "External".equalsIgnoreCase(tag.getOrDefault("TargetMode", ""))
                        && FETCHED.matcher(kind).matches()
                        && FROM_AFAR.matcher(tag.getOrDefault("Target", "")).matches(),
                ACTIVE);
    }
}
