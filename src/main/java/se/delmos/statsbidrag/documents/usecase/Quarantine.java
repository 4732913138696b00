package se.delmos.statsbidrag.documents.usecase;

import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.adapter.FileParts;
import se.delmos.statsbidrag.documents.adapter.SpooledFile;
import se.delmos.statsbidrag.documents.model.Attachment;
import se.delmos.statsbidrag.documents.model.AttachmentLockRepository;
import se.delmos.statsbidrag.documents.model.AttachmentRepository;
import se.delmos.statsbidrag.documents.model.ReceivedFile;
import se.delmos.statsbidrag.documents.usecase.Reception.LookedAt;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Keeps received files apart from everything that can be opened, each once. */
@Component
class Quarantine {

    private static final String RECEIVED = "documents.attachment.received";

    private final AttachmentRepository attachments;
    private final AttachmentLockRepository locks;
    private final FileParts parts;
    private final CurrentActor actor;
    private final Clock clock;

    Quarantine(
            AttachmentRepository attachments,
            AttachmentLockRepository locks,
            FileParts parts,
            CurrentActor actor,
            Clock clock) {
        this.attachments = attachments;
        this.locks = locks;
        this.parts = parts;
        this.actor = actor;
        this.clock = clock;
    }

    void lock(AttachmentOwner owner) {
        locks.acquire(owner);
    }

    /** Keeps a file, in the place of the one among the earlier that is called so. */
    AttachmentReceipt keepBeside(AttachmentOwner owner, Collection<AttachmentId> earlier, LookedAt looked) {
        return looked.spooled()
                .flatMap(file -> calledSo(owner, earlier, file))
                .map(before -> keepInstead(before, looked))
                .orElseGet(() -> keep(owner, looked));
    }

    private Optional<Attachment> calledSo(AttachmentOwner owner, Collection<AttachmentId> earlier, SpooledFile file) {
        return attachments.called(owner.kind(), owner.id(), file.name()).stream()
                .map(AttachmentId::new)
                .filter(earlier::contains)
                .findFirst()
                .map(id -> attachments.locked(owner, id));
    }

    private AttachmentReceipt keep(AttachmentOwner owner, LookedAt looked) {
        return looked.spooled().map(file -> keep(owner, file)).orElseGet(() -> refusal(looked));
    }

    /** Keeps a file in the place of another. The same bytes again replace nothing. */
    AttachmentReceipt keepInstead(Attachment earlier, LookedAt looked) {
        if (!earlier.isCurrent()) {
            throw new NotFound(earlier.id());
        }
        var kept = keep(earlier.owner(), looked);
        if (!RECEIVED.equals(kept.key())) {
            return kept;
        }
        var next = attachments.require(kept.attachment().orElseThrow());
        attachments.save(next.replace(earlier, clock.instant()));
        attachments.save(earlier);
        var view = next.view();
        return new AttachmentReceipt(
                "documents.attachment.next-edition",
                List.of(view.fileName(), view.edition()),
                true,
                view.id().value());
    }

    /** Gives another owner what has been found clean. The bytes are not kept twice. */
    AttachmentView copy(Attachment cleared, AttachmentOwner to) {
        var now = clock.instant();
        return attachments.save(cleared.copy(to, actor.require().id(), now)).view();
    }

    /** Keeps a file that becomes the document by the id that is returned, once it is cleared. */
    DocumentId keepDocument(SpooledFile file) {
        var document = DocumentId.create();
        keepNew(new AttachmentOwner(Attachment.DOCUMENT, document.value()), file);
        return document;
    }

    void remove(Attachment attachment) {
        attachments.save(attachment.remove(clock.instant()));
    }

    private AttachmentReceipt keep(AttachmentOwner owner, SpooledFile file) {
        return same(owner, file).map(Quarantine::known).orElseGet(() -> keepNew(owner, file));
    }

    private AttachmentReceipt keepNew(AttachmentOwner owner, SpooledFile file) {
        var received = new ReceivedFile(file.name(), file.type(), file.size(), file.sha256());
        var attachment =
                attachments.saveAndFlush(new Attachment(owner, actor.require().id(), received, clock.instant()));
        parts.quarantine(attachment.id().value(), file::open);
        return new AttachmentReceipt(
                RECEIVED, List.of(file.name()), true, attachment.id().value());
    }

    private Optional<Attachment> same(AttachmentOwner owner, SpooledFile file) {
        return attachments.withBytes(owner.kind(), owner.id(), file.sha256()).stream()
                .findFirst()
                .flatMap(attachments::findById);
    }

    private static AttachmentReceipt known(Attachment same) {
        var view = same.view();
        return view.state() == AttachmentState.BLOCKED
                ? AttachmentReceipt.refused("documents.attachment.blocked-before", List.of(view.fileName()))
                : new AttachmentReceipt(
                        "documents.attachment.known",
                        List.of(view.fileName()),
                        true,
                        view.id().value());
    }

    private static AttachmentReceipt refusal(LookedAt looked) {
        RuleViolation refused = looked.refused().orElseThrow();
        var values =
                Arrays.stream(refused.arguments()).map(Serializable.class::cast).toList();
        return AttachmentReceipt.refused(refused.key(), values);
    }
}
