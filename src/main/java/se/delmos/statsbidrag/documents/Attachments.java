package se.delmos.statsbidrag.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Files that people hand in. Joins the caller's transaction. The caller has checked that the signed-in person may write,
 * or read, what the files are handed in for; no file can be opened before a virus scanner has cleared it.
 */
public interface Attachments {

    /**
     * Receives files. Each gets its own receipt, in their order: one that is refused does not hinder the others, and one
     * that is there already is not there twice.
     */
    List<AttachmentReceipt> receive(AttachmentOwner owner, List<OfferedFile> files);

    /**
     * Receives files beside earlier ones of the same owner: a file that is called as one of them takes its place as its next
     * edition.
     */
    List<AttachmentReceipt> receiveBeside(
            AttachmentOwner owner, Collection<AttachmentId> earlier, List<OfferedFile> files);

    /** Receives a file in the place of an earlier one, which is kept as an earlier edition. A refusal changes nothing. */
    AttachmentReceipt replace(AttachmentOwner owner, AttachmentId earlier, OfferedFile file);

    /** Takes a file away. It is not shown any more, and kept until it may be disposed of. Removed twice is removed once. */
    void remove(AttachmentOwner owner, AttachmentId id);

    /** Lets a file count again that another took the place of. */
    void restore(AttachmentOwner owner, AttachmentId id);

    /** Gives another owner a cleared file too, and returns it; nothing where it is not cleared, or not of this owner. */
    Optional<AttachmentView> copy(AttachmentOwner from, AttachmentId id, AttachmentOwner to);

    /** Returns the cleared files as they are now, in the order they came: what anyone but the sender may know of. */
    List<AttachmentView> list(AttachmentOwner owner);

    /**
     * Returns all files as they are now, in the order they came, also those that wait for the virus scanner and those it has
     * blocked. Only for who acts for the organisation that handed them in: the caller has checked that.
     */
    List<AttachmentView> listForSender(AttachmentOwner owner);

    /**
     * Returns those of the files that are this owner's, whatever became of them. Only for modules that remember which files
     * belong to what; they tell nobody else of files that are not cleared.
     */
    List<AttachmentView> find(AttachmentOwner owner, Collection<AttachmentId> ids);

    /** Returns the cleared files of any owner of a kind whose checksum is one of these. The caller's page is the staff's. */
    List<AttachmentView> withBytes(String ownerKind, Collection<String> sha256);

    /** Returns all cleared editions of a file, the newest first. */
    List<AttachmentView> editions(AttachmentOwner owner, AttachmentId id);

    /**
     * Opens a cleared file; any other is not found, whoever asks.
     *
     * @param mayRead is asked whether the signed-in person may read what belongs to the owner
     */
    StoredFile open(AttachmentId id, Predicate<AttachmentOwner> mayRead);

    /** Returns how large a file may be, in megabytes, and which endings its name may have, for the page. */
    Limits limits();

    /** What is said beside an upload field. */
    record Limits(long megabytes, String accepted) {}
}
