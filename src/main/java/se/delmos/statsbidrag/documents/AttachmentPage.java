package se.delmos.statsbidrag.documents;

import java.util.List;

/**
 * What {@code documents/attachments} shows.
 *
 * @param address of the attachments: files are posted to it, and each lies at {@code address/id}, with {@code /ta-bort} and
 *     {@code /ersatt} below it
 * @param mayChange whether files can still be added and taken away
 */
public record AttachmentPage(String address, boolean mayChange, List<AttachmentView> files, Attachments.Limits limits) {

    public AttachmentPage {
        files = List.copyOf(files);
    }

    /** Returns a page on which the files are only read. */
    public static AttachmentPage readOnly(String address, List<AttachmentView> files) {
        return new AttachmentPage(address, false, files, new Attachments.Limits(0, ""));
    }

    /** Tells whether the virus scanner has something left to look at. */
    public boolean isWaiting() {
        return files.stream().anyMatch(file -> file.state() == AttachmentState.QUARANTINED);
    }
}
