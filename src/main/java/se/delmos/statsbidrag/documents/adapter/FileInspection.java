package se.delmos.statsbidrag.documents.adapter;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import se.delmos.statsbidrag.documents.model.FileName;
import se.delmos.statsbidrag.documents.model.FileType;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * Looks into a file that somebody handed in, before it is kept. What it reads passes through buffers of fixed size: a file
 * of any content takes the same small part of the heap.
 */
public final class FileInspection {

    private static final String DAMAGED = "documents.file.damaged";
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    private FileInspection() {}

    /**
     * Returns what kind the file is, by its content.
     *
     * @param name as the sender's program gave it
     * @throws RuleViolation with a sentence that says why it is not received and what to do
     */
    public static FileType inspect(Path file, String name) {
        FileName.check(name);
        var shown = FileName.clean(name);
        try {
            Unacceptable.refuseIf(Files.size(file) == 0, "documents.file.empty");
            var type = typeOf(file, shown);
            look(file, type);
            return type;
        } catch (Unacceptable refused) {
            throw new RuleViolation(refused.key(), shown);
        } catch (ZipException | EOFException broken) {
            throw new RuleViolation(isLocked(broken) ? "documents.file.locked" : DAMAGED, shown);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileType typeOf(Path file, String name) throws IOException {
        Unacceptable.refuseIf(
                name.toLowerCase(Locale.ROOT).matches(".*\\.(doc|xls|ppt|dot|xlt)m"), "documents.file.macro");
        var type = FileType.named(name).orElseThrow(() -> new Unacceptable("documents.file.kind"));
        var detected = detect(file);
        var office = type == FileType.DOCX || type == FileType.XLSX;
        Unacceptable.refuseIf(office && detected.startsWith(OLD_OFFICE), "documents.file.locked");
        Unacceptable.refuseIf(!type.isSeenAs(detected), "documents.file.not-what-it-says");
        return type;
    }

    private static String detect(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
        }
    }

    private static void look(Path file, FileType type) throws IOException {
        switch (type) {
            case PDF -> PdfInspection.inspect(file);
            case PNG -> PictureInspection.png(file);
            case JPEG -> PictureInspection.jpeg(file);
            case DOCX, XLSX -> new ZipInspection(new OfficeRules(type)).inspect(file);
            case ODT, ODS -> new ZipInspection(new OpenDocumentRules(type)).inspect(file);
            case TXT -> TextInspection.inspect(file, false);
            case CSV -> TextInspection.inspect(file, true);
        }
    }

    private static boolean isLocked(IOException broken) {
        return String.valueOf(broken.getMessage()).contains("encrypted");
    }
}
