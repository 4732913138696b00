package se.delmos.statsbidrag.documents;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an upload form, whose field is called {@code attachments}, and what the page says of them afterwards. */
public final class UploadedFiles {

    private static final AttachmentReceipt NONE =
            new AttachmentReceipt("documents.attachments.chosen-none", List.of(), false);

    private UploadedFiles() {}

    /** Returns the chosen files; a browser sends an empty part without a name when none is. */
    public static List<OfferedFile> of(List<MultipartFile> parts) {
        return parts.stream()
                .filter(UploadedFiles::isChosen)
                .map(UploadedFiles::offered)
                .toList();
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
