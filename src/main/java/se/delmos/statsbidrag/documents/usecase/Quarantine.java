package se.delmos.statsbidrag.documents.usecase;

import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.AttachmentState;
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

    AttachmentReceipt keep(AttachmentOwner owner, LookedAt looked) {
        return looked.spooled().map(file -> keep(owner, file)).orElseGet(() -> refusal(looked));
    }

    /** Keeps a file in the place of another. The same bytes again replace nothing. */
    AttachmentReceipt keepInstead(Attachment earlier, LookedAt looked) {
        if (!earlier.isCurrent()) {
            throw new NotFound(earlier.id());
        }
        var kept = keep(earlier.owner(), looked);
        if (kept.kept() && "documents.attachment.received".equals(kept.key())) {
            var newest = attachments.of(earlier.owner());
            attachments.save(newest.get(newest.size() - 1).replace(earlier, clock.instant()));
            attachments.save(earlier);
        }
        return kept;
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
        return new AttachmentReceipt("documents.attachment.received", List.of(file.name()), true);
    }

    private Optional<Attachment> same(AttachmentOwner owner, SpooledFile file) {
        return attachments.of(owner).stream()
                .filter(each -> each.isCurrent() && each.sha256().equals(file.sha256()))
                .findFirst();
    }

    private static AttachmentReceipt known(Attachment same) {
        var view = same.view();
        return view.state() == AttachmentState.BLOCKED
                ? new AttachmentReceipt("documents.attachment.blocked-before", List.of(view.fileName()), false)
                : new AttachmentReceipt("documents.attachment.known", List.of(view.fileName()), true);
    }

    private static AttachmentReceipt refusal(LookedAt looked) {
        RuleViolation refused = looked.refused().orElseThrow();
        var values =
                Arrays.stream(refused.arguments()).map(Serializable.class::cast).toList();
        return new AttachmentReceipt(refused.key(), values, false);
    }
}
