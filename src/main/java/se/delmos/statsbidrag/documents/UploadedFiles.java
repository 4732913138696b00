package se.delmos.statsbidrag.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an upload form, whose field is called {@code attachments}, and what the page says of them afterwards. */
public final class UploadedFiles {

    private static final String FIELD = "attachments.";

    /** Says that no file was chosen. */
    public static final AttachmentReceipt NONE =
            AttachmentReceipt.refused("documents.attachments.chosen-none", List.of());

    private UploadedFiles() {}

    /** Returns the chosen files; a browser sends an empty part without a name when none is. */
    public static List<OfferedFile> of(List<MultipartFile> parts) {
        return parts.stream()
                .filter(UploadedFiles::isChosen)
                .map(UploadedFiles::offered)
                .toList();
    }

    /**
     * Returns the chosen files of a form with several upload fields, each called {@code attachments.} and the question that its
     * files answer.
     */
    public static Map<String, List<OfferedFile>> byQuestion(MultiValueMap<String, MultipartFile> parts) {
        var files = new LinkedHashMap<String, List<OfferedFile>>();
        parts.forEach((field, some) -> {
            var chosen = of(some);
            if (field.startsWith(FIELD) && !chosen.isEmpty()) {
                files.put(field.substring(FIELD.length()), chosen);
            }
        });
        return files;
    }

    /** Leaves the receipts for the page that is shown next: {@code documents/attachments :: receipts}. */
    public static void tell(List<AttachmentReceipt> receipts, RedirectAttributes redirect) {
        var told = receipts.isEmpty() ? List.of(NONE) : receipts;
        redirect.addFlashAttribute("receipts", told);
        redirect.addFlashAttribute("refused", told.stream().anyMatch(receipt -> !receipt.kept()));
    }

    private static boolean isChosen(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    private static OfferedFile offered(MultipartFile part) {
        var name = part.getOriginalFilename();
        return new OfferedFile(name == null ? "" : name, part::getInputStream);
    }
}
