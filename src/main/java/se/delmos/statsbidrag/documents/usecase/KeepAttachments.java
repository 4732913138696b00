package se.delmos.statsbidrag.documents.usecase;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.OfferedFile;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.documents.model.Attachment;
import se.delmos.statsbidrag.documents.model.AttachmentRepository;
import se.delmos.statsbidrag.documents.model.FileType;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The files that people hand in, for the modules that own them. */
@Service
class KeepAttachments implements Attachments {

    private static final String PART = "part of the use case that changes what the file is handed in for";
    private static final String READING = "the module that owns the file decides who reads it";

    private final AttachmentRepository attachments;
    private final Reception reception;
    private final Quarantine quarantine;
    private final Documents documents;
    private final EntityManager entities;

    KeepAttachments(
            AttachmentRepository attachments,
            Reception reception,
            Quarantine quarantine,
            Documents documents,
            EntityManager entities) {
        this.attachments = attachments;
        this.reception = reception;
        this.quarantine = quarantine;
        this.documents = documents;
        this.entities = entities;
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public List<AttachmentReceipt> receive(AttachmentOwner owner, List<OfferedFile> files) {
        return receiveBeside(owner, List.of(), files);
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public List<AttachmentReceipt> receiveBeside(
            AttachmentOwner owner, Collection<AttachmentId> earlier, List<OfferedFile> files) {
        try (var looked = reception.look(files)) {
            quarantine.lock(owner);
            var beside = new ArrayList<>(earlier);
            var receipts = new ArrayList<AttachmentReceipt>();
            for (var file : looked.files()) {
                var receipt = quarantine.keepBeside(owner, beside, file);
                receipt.attachment().ifPresent(beside::add);
                receipts.add(receipt);
            }
            return receipts;
        }
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public AttachmentReceipt replace(AttachmentOwner owner, AttachmentId earlier, OfferedFile file) {
        try (var looked = reception.look(List.of(file))) {
            quarantine.lock(owner);
            return quarantine.keepInstead(
                    attachments.locked(owner, earlier), looked.files().get(0));
        }
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public void remove(AttachmentOwner owner, AttachmentId id) {
        quarantine.remove(attachments.locked(owner, id));
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public void restore(AttachmentOwner owner, AttachmentId id) {
        attachments.save(attachments.locked(owner, id).restore());
    }

    @Override
    @Transactional
    @SystemOnly(reason = PART)
    public Optional<AttachmentView> copy(AttachmentOwner from, AttachmentId id, AttachmentOwner to) {
        return Optional.of(attachments.require(from, id))
                .filter(Attachment::isCleared)
                .map(file -> quarantine.copy(file, to));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = READING)
    public List<AttachmentView> find(AttachmentOwner owner, Collection<AttachmentId> ids) {
        return ids.isEmpty() ? List.of() : views(read(owner).stream().filter(each -> ids.contains(each.id())));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = READING)
    public List<AttachmentView> list(AttachmentOwner owner) {
        return views(read(owner).stream().filter(each -> each.isCurrent() && each.isCleared()));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "read by the checks of officers, which carry the authorisation")
    public List<AttachmentView> withBytes(String ownerKind, Collection<String> sha256) {
        return sha256.isEmpty()
                ? List.of()
                : views(attachments
                        .findByOwnerKindAndSha256InAndStateOrderByReceivedAtAscIdAsc(
                                ownerKind, sha256, AttachmentState.CLEARED)
                        .stream());
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the files has checked that the person acts for their sender")
    public List<AttachmentView> listForSender(AttachmentOwner owner) {
        return views(read(owner).stream().filter(Attachment::isCurrent));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = READING)
    public List<AttachmentView> editions(AttachmentOwner owner, AttachmentId id) {
        var found = new ArrayList<Attachment>();
        var next = attachments.require(owner, id);
        found.add(next);
        while (next.replaces().isPresent()) {
            next = attachments.require(owner, next.replaces().get());
            found.add(next);
        }
        return views(found.stream().filter(Attachment::isCleared));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = READING)
    public StoredFile open(AttachmentId id, Predicate<AttachmentOwner> mayRead) {
        var attachment = attachments.require(id);
        if (!mayRead.test(attachment.owner())) {
            throw new AccessDeniedException("The attachment is not this person's to read");
        }
        return attachment.view().document().map(documents::open).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @SystemOnly(reason = "says what is written in the configuration")
    public Limits limits() {
        return new Limits(reception.most().toMegabytes(), FileType.accepted());
    }

    private static List<AttachmentView> views(Stream<Attachment> some) {
        return some.map(Attachment::view).toList();
    }

    /** Returns all files of an owner and lets go of them: who changes one afterwards sees what the scanner said meanwhile. */
    private List<Attachment> read(AttachmentOwner owner) {
        var all = attachments.of(owner);
        all.forEach(entities::detach);
        return all;
    }
}
