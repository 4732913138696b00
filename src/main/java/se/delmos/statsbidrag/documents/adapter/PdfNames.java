package se.delmos.statsbidrag.documents.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the names in a PDF's bytes one after another, also those written with {@code #} and digits, and refuses the file at
 * the first that makes a reader do something. It reads everything, also what is hidden between objects or inside a stream.
 */
final class PdfNames {

    private static final int LONGEST = 40;
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "RichMedia", "Rendition", "ImportData", "SubmitForm", "XFA");
    private static final Set<String> EMBEDDED = Set.of("EmbeddedFile", "EmbeddedFiles", "GoToE");

    private final Map<String, Integer> ofObject = new HashMap<>();
    private final StringBuilder word = new StringBuilder();
    private boolean name;
    private int digits;
    private int code;

    /** Takes the next byte, and tells whether the word {@code stream} has just ended. */
    boolean next(int sign) {
        if (isRegular(sign)) {
            add(sign);
            return false;
        }
        var ended = end();
        name = sign == '/';
        return "stream".equals(ended);
    }

    /** Returns how often a name has stood in the object that is being read. */
    int inObject(String wanted) {
        return ofObject.getOrDefault(wanted, 0);
    }

    private void add(int sign) {
        if (digits > 0) {
            code = code * 16 + Math.max(0, Character.digit(sign, 16));
            digits--;
            if (digits == 0) {
                append(code);
            }
        } else if (name && sign == '#') {
            digits = 2;
            code = 0;
        } else {
            append(sign);
        }
    }

    private void append(int sign) {
        if (word.length() < LONGEST) {
            word.append((char) sign);
        }
    }

    private String end() {
        if (word.isEmpty() && !name) {
            return "";
        }
        var ended = word.toString();
        word.setLength(0);
        digits = 0;
        if (name) {
            see(ended);
            return "";
        }
        if ("obj".equals(ended) || "endobj".equals(ended)) {
            ofObject.clear();
        }
        return ended;
    }

    private void see(String ended) {
        Unacceptable.refuseIf("Encrypt".equals(ended), "documents.file.locked");
        Unacceptable.refuseIf(ACTIONS.contains(ended), "documents.file.active");
        Unacceptable.refuseIf(EMBEDDED.contains(ended), "documents.file.embedded");
        if (PdfInspection.TOLD.contains(ended)) {
            ofObject.merge(ended, 1, Integer::sum);
        }
    }

    private static boolean isRegular(int sign) {
        return sign > ' ' && "()<>[]{}/%".indexOf(sign) < 0;
    }
}
