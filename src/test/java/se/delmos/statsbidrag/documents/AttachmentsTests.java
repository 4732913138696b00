package se.delmos.statsbidrag.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.documents.usecase.ScanAttachment;
import se.delmos.statsbidrag.documents.usecase.ScanWaiting;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.kernel.NotFound;

@OnBothDatabases
class AttachmentsTests extends ApplicationTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ScanAttachment scanAttachment;

    @Autowired
    private ScanWaiting scanWaiting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private final AttachmentOwner owner = new AttachmentOwner("prov", UUID.randomUUID());
    private Actor sender;

    @BeforeEach
    void choose() {
        sender = person("Amina Warsame");
    }

    @Test
    void clearsACleanFileAndHandsItOutByteByByte() throws IOException {
        var content = Forge.pdf("Hej " + owner.id());
        var file = scanned(send(file("Årsbokslut.pdf", content)));

        assertThat(file.state()).isEqualTo(AttachmentState.CLEARED);
        var stored = attachments.open(file.id(), owner::equals);
        assertThat(stored.document().fileName()).isEqualTo("Årsbokslut.pdf");
        assertThat(stored.content().open().readAllBytes()).isEqualTo(content);
        assertThat(quarantined(file.id())).isZero();
    }

    @Test
    void blocksAnInfectedFileAndKeepsARecordWithoutItsBytes() {
        var file = scanned(send(file("eicar.txt", ClamdServer.eicar())));

        assertThat(file.state()).isEqualTo(AttachmentState.BLOCKED);
        assertThat(file.blockedBecause()).contains("Eicar-Test-Signature");
        assertThat(file.sha256()).hasSize(64);
        assertThat(quarantined(file.id())).isZero();
        assertThatThrownBy(() -> attachments.open(file.id(), each -> true)).isInstanceOf(NotFound.class);
        assertThat(send(file("eicar.txt", ClamdServer.eicar())))
                .extracting(AttachmentReceipt::key)
                .containsExactly("documents.attachment.blocked-before");
    }

    @Test
    void keepsAFileFromEverybodyUntilItIsCleared() {
        var waiting = sent(file("hemlig.txt", marked("dies")));

        assertThatThrownBy(() -> attachments.open(waiting.id(), each -> true)).isInstanceOf(NotFound.class);
        assertThat(attachments.list(owner)).isEmpty();
        assertThat(attachments.editions(owner, waiting.id())).isEmpty();
        assertThat(list()).extracting(AttachmentView::fileName).containsExactly("hemlig.txt");
        assertThat(waiting.receivedBy()).isEqualTo(sender.id());
    }

    @Test
    void waitsForAScannerThatGivesNoAnswerAndIsTriedAgain() {
        for (var behaviour : List.of("dies", "rubbish", "late", "error", "endless")) {
            var content = marked(behaviour);
            var file = sent(file(behaviour + ".txt", content));

            assertThat(scanAttachment.scan(file.id())).as(behaviour).isFalse();
            assertThat(current(file.id()).state()).isEqualTo(AttachmentState.QUARANTINED);
            assertThat(current(file.id()).document()).isEmpty();
            assertThat(quarantined(file.id())).isEqualTo(1);

            ClamdServer.shared().heal(new String(content));
            scanWaiting.scan();
            assertThat(scanAttachment.scan(file.id())).isTrue();
            assertThat(current(file.id()).state()).as(behaviour).isEqualTo(AttachmentState.CLEARED);
        }
    }

    @Test
    void keepsTheSameFileOnceHoweverOftenItIsSent() throws Exception {
        var content = Forge.pdf("Samma " + owner.id());

        var sent = ConcurrentTasks.run(
                8, IllegalStateException.class, each -> () -> send(file("budget " + each + ".pdf", content)));

        assertThat(as(sender, this::list)).hasSize(1);
        assertThat(sent.stream().flatMap(List::stream).map(AttachmentReceipt::kept))
                .containsOnly(true);
        assertThat(sent.stream().flatMap(List::stream).map(AttachmentReceipt::key))
                .containsOnlyOnce("documents.attachment.received");
    }

    @Test
    void receivesTheOthersWhenOneIsRefused() {
        var receipts = send(
                file("ett.txt", text("ett")),
                file("två.exe", text("två")),
                file("tre.txt", new byte[0]),
                file("fyra.txt", new byte[11 * MEGABYTE]),
                file("fem.txt", text("fem")));

        assertThat(receipts)
                .extracting(AttachmentReceipt::key)
                .containsExactly(
                        "documents.attachment.received",
                        "documents.file.kind",
                        "documents.file.empty",
                        "documents.file.large",
                        "documents.attachment.received");
        assertThat(receipts.get(3).values()).isEqualTo(List.of("fyra.txt", 10L));
        assertThat(as(sender, this::list)).extracting(AttachmentView::fileName).containsExactly("ett.txt", "fem.txt");
    }

    @Test
    void stopsReadingAtTheLimit() {
        var endless = new Endless();

        var receipt = send(new OfferedFile("stor.txt", () -> endless));

        assertThat(receipt.get(0).key()).isEqualTo("documents.file.large");
        assertThat(endless.read).isLessThan(10 * MEGABYTE + 100_000);
    }

    @Test
    void passesAFileOfTenMegabytesThroughInSmallParts() throws IOException {
        var letters = new byte[10 * MEGABYTE];
        Arrays.fill(letters, (byte) 'a');
        var file = scanned(send(file("stor.txt", letters)));

        var widest = new Widest();
        try (var content = attachments.open(file.id(), each -> true).content().open()) {
            content.transferTo(widest);
        }

        assertThat(widest.total).isEqualTo(10 * MEGABYTE);
        assertThat(sql.queryForObject(
                        "select max(octet_length(content)) from documents.document_part where document_id = ?",
                        Integer.class,
                        file.document().orElseThrow().value()))
                .isEqualTo(512 * 1024);
    }

    @Test
    void keepsNothingOfAFileWhenTheUseCaseFails() {
        var before = temporaryFiles();

        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> {
                    send(file("ett.txt", text("ett")));
                    throw new IllegalStateException("the database is gone");
                }))
                .hasMessage("the database is gone");

        assertThat(as(sender, this::list)).isEmpty();
        assertThat(rows("attachment where owner_id = ?")).isZero();
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void leavesNothingBehindWhenAFileCannotBeRead() {
        var before = temporaryFiles();
        OfferedFile broken = new OfferedFile("två.txt", () -> {
            throw new IOException("the connection broke");
        });

        assertThatThrownBy(() -> send(file("ett.txt", text("ett")), broken))
                .hasMessageContaining("the connection broke");

        assertThat(rows("attachment where owner_id = ?")).isZero();
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void replacesAFileAndKeepsTheEarlier() {
        var first = scanned(send(file("budget.txt", text("1"))));

        var refused = as(sender, () -> attachments.replace(owner, first.id(), file("budget.exe", text("2"))));
        assertThat(refused.kept()).isFalse();
        assertThat(as(sender, this::list)).extracting(AttachmentView::id).containsExactly(first.id());

        as(sender, () -> attachments.replace(owner, first.id(), file("budget.txt", text("2"))));
        var second = as(sender, this::list).get(0);
        assertThat(second.edition()).isEqualTo(2);
        scanAttachment.scan(second.id());
        assertThat(as(sender, () -> attachments.editions(owner, second.id())))
                .extracting(AttachmentView::id)
                .containsExactly(second.id(), first.id());
        assertThat(attachments.open(first.id(), each -> true)).isNotNull();
    }

    @Test
    void takesAFileAwayOnceAndReceivesItAgain() {
        var file = sent(file("budget.txt", text("borta")));

        as(sender, () -> attachments.remove(owner, file.id()));
        as(sender, () -> attachments.remove(owner, file.id()));
        assertThat(as(sender, this::list)).isEmpty();
        assertThat(send(file("budget.txt", text("borta"))).get(0).key()).isEqualTo("documents.attachment.received");
        assertThat(as(sender, this::list)).hasSize(1);
    }

    @Test
    void opensNothingForThoseWhoMayNotReadAndKnowsNoFilesOfOthers() {
        var file = scanned(send(file("a.txt", text("a"))));
        var other = new AttachmentOwner("prov", UUID.randomUUID());

        assertThatThrownBy(() -> attachments.open(file.id(), each -> false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(sender, () -> attachments.remove(other, file.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.open(AttachmentId.create(), each -> true))
                .isInstanceOf(NotFound.class);
    }

    private List<AttachmentReceipt> send(OfferedFile... files) {
        return as(sender, () -> attachments.receive(owner, List.of(files)));
    }

    private AttachmentView sent(OfferedFile file) {
        send(file);
        var all = as(sender, this::list);
        return all.get(all.size() - 1);
    }

    private AttachmentView scanned(List<AttachmentReceipt> receipts) {
        assertThat(receipts).allMatch(AttachmentReceipt::kept);
        var all = as(sender, this::list);
        var newest = all.get(all.size() - 1);
        scanAttachment.scan(newest.id());
        return current(newest.id());
    }

    private AttachmentView current(AttachmentId id) {
        Supplier<Optional<AttachmentView>> found =
                () -> list().stream().filter(each -> each.id().equals(id)).findFirst();
        return as(sender, found).orElseThrow();
    }

    private List<AttachmentView> list() {
        return attachments.listForSender(owner);
    }

    private int quarantined(AttachmentId id) {
        return sql.queryForObject(
                "select count(*) from documents.quarantine_part where attachment_id = ?", Integer.class, id.value());
    }

    private int rows(String table) {
        return sql.queryForObject("select count(*) from documents." + table, Integer.class, owner.id());
    }

    private byte[] text(String what) {
        return (what + " " + owner.id()).getBytes();
    }

    /** A text that makes the scanner behave so, with a word of its own to heal it by. */
    private byte[] marked(String behaviour) {
        return ("clamd:" + behaviour + " " + UUID.randomUUID()).getBytes();
    }

    private static OfferedFile file(String name, byte[] content) {
        return new OfferedFile(name, () -> new ByteArrayInputStream(content));
    }

    private static long temporaryFiles() {
        var names = new java.io.File(System.getProperty("java.io.tmpdir")).list();
        return Stream.of(names).filter(name -> name.endsWith(".received")).count();
    }

    /** A file that never ends, and counts what is read of it. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            read += length;
            Arrays.fill(buffer, from, from + length, (byte) 'a');
            return length;
        }
    }

    /** Keeps nothing. */
    private static final class Widest extends OutputStream {

        private long total;

        @Override
        public void write(int sign) {
            total++;
        }

        @Override
        public void write(byte[] buffer, int from, int length) {
            total += length;
        }
    }
}
