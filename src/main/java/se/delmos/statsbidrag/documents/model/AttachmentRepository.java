package se.delmos.statsbidrag.documents.model;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.kernel.NotFound;

/** The received files. */
public interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    /** Saves at once, so that bytes can be laid beside. */
    Attachment saveAndFlush(Attachment attachment);

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByOwnerKindAndOwnerIdOrderByReceivedAtAscIdAsc(String kind, UUID owner);

    List<Attachment> findByOwnerKindAndOwnerIdIn(String kind, Collection<UUID> owners);

    List<Attachment> findByOwnerKindAndSha256InAndStateOrderByReceivedAtAscIdAsc(
            String kind, Collection<String> sha256, AttachmentState state);

    /** Returns the files in quarantine, those that were tried least first. */
    @Query("select a.id from Attachment a where a.state = se.delmos.statsbidrag.documents.AttachmentState.QUARANTINED "
            + "order by a.scanAttempts, a.receivedAt")
    List<UUID> waiting(Limit most);

    /** Returns which of an owner's files count now and have these bytes. */
    @Query("select a.id from Attachment a where a.ownerKind = ?1 and a.ownerId = ?2 and a.sha256 = ?3 "
            + "and a.removedAt is null and a.replacedAt is null order by a.id")
    List<UUID> withBytes(String kind, UUID owner, String sha256);

    /** Returns which of an owner's files count now and are called so. */
    @Query("select a.id from Attachment a where a.ownerKind = ?1 and a.ownerId = ?2 and a.fileName = ?3 "
            + "and a.removedAt is null and a.replacedAt is null order by a.id")
    List<UUID> called(String kind, UUID owner, String name);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attachment a where a.id = ?1")
    Optional<Attachment> lock(UUID id);

    /** Returns a file, locked, so that what is said of it is said once. */
    default Attachment locked(AttachmentId id) {
        return lock(id.value()).orElseThrow(() -> new NotFound(id));
    }

    /** Returns a file of this owner, locked; one of another is not found. */
    default Attachment locked(AttachmentOwner owner, AttachmentId id) {
        return lock(id.value()).filter(found -> found.owner().equals(owner)).orElseThrow(() -> new NotFound(id));
    }

    default List<Attachment> of(AttachmentOwner owner) {
        return findByOwnerKindAndOwnerIdOrderByReceivedAtAscIdAsc(owner.kind(), owner.id());
    }

    default Attachment require(AttachmentId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }

    /** Returns a file of this owner; one of another is not found. */
    default Attachment require(AttachmentOwner owner, AttachmentId id) {
        return findById(id.value()).filter(found -> found.owner().equals(owner)).orElseThrow(() -> new NotFound(id));
    }
}
