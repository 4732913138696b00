package se.delmos.statsbidrag.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.model.PromisedCopy;
import se.delmos.statsbidrag.applications.model.PromisedCopyRepository;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The copy of what was sent between the moment it is promised and the moment it is stored. */
@OnBothDatabases
class PromisedCopiesTests extends ApplicationTest {

    private static final String BROKEN = "<html><body><p>";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Documents documents;

    @Autowired
    private PromisedCopyRepository promised;

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(beans);
    }

    /** A copy as it was given before it was stored. */
    private record Before(DocumentId id, DocumentView view, byte[] content) {}

    @Test
    @Rule("R-OSL-02")
    void givesTheCopyToWhoeverAsksBeforeItIsStoredAndStoresTheSame() throws Exception {
        var id = scene.written(scene.openCall());

        var before = inOneTransaction(() -> {
            submit(id);
            var copy = copyOf(id);
            assertThat(stored(copy)).isZero();
            sql.update(
                    "update applicants.organisation set name = 'Nytt namn' where id = ?", scene.organisation.value());
            return new Before(copy, documents.find(copy).orElseThrow(), documents.read(copy));
        });

        awaitStored(before.id());
        assertThat(stored(before.id())).isOne();
        assertThat(documents.find(before.id())).contains(before.view());
        assertThat(documents.find(List.of(before.id()))).containsEntry(before.id(), before.view());
        assertThat(documents.read(before.id())).isEqualTo(before.content());
        assertThat(text(before.content()))
                .contains(numberOf(id).toString())
                .contains("Scenkommunen")
                .doesNotContain("Nytt namn");
    }

    @Test
    @Rule("R-OSL-02")
    void drawsTheCopyThoughDrawingFailedAfterTheCommit() throws Exception {
        var id = scene.written(scene.openCall());
        var page = submitWithABrokenPage(id);
        var copy = copyOf(id);

        assertThat(stored(copy)).isZero();
        mvc.perform(get("/mina-sidor/ansokningar/" + id + "/kvitto").with(signedIn(scene.maria())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(numberOf(id).toString()), containsString("Kopian görs klar just nu"))));

        repair(copy, page);
        beans.getBean(FailedEventPublications.class).resubmit(ResubmissionOptions.defaults());

        awaitStored(copy);
        assertThat(text(documents.read(copy))).contains(numberOf(id).toString());
        beans.getBean(DrawCopies.class).draw(numberOf(id));
        assertThat(stored(copy)).isOne();
    }

    @Test
    void storesOneCopyWhenSeveralHaveDrawnIt() throws Exception {
        var id = scene.written(scene.openCall());
        var page = submitWithABrokenPage(id);
        var copy = copyOf(id);
        repair(copy, page);
        var promise = promised.of(numberOf(id)).get(0);
        var drawn = promise.drawn(beans.getBean(Letters.class).draw(promise.page(), promise.day()));

        var kept = ConcurrentTasks.run(4, RuntimeException.class, number -> () -> {
            beans.getBean(KeepCopy.class).keep(drawn);
            return number;
        });

        assertThat(kept).hasSize(4);
        assertThat(stored(copy)).isOne();
        assertThat(promised.existsById(copy.value())).isFalse();
    }

    @Test
    void drawsTheCopyOfAnExpressionOfInterestAfterwards() throws Exception {
        var call = scene.call(Scene.FIRST, Scene.LAST, true);

        var before = inOneTransaction(() -> {
            as(scene.maria(), () -> beans.getBean(ExpressInterest.class).express(call, "Vi vill kartlägga Sätra."));
            entities.flush();
            var copy = new DocumentId(Objects.requireNonNull(sql.queryForObject(
                    "select copy_id from applications.expression_of_interest where call_id = ?",
                    UUID.class,
                    call.value())));
            assertThat(stored(copy)).isZero();
            return new Before(copy, documents.find(copy).orElseThrow(), documents.read(copy));
        });

        awaitStored(before.id());
        assertThat(documents.read(before.id())).isEqualTo(before.content());
        assertThat(text(before.content())).contains("Vi vill kartlägga Sätra.");
    }

    @Test
    void drawsForAReceiptOnlyWhenFewWait() {
        var id = scene.written(scene.openCall());

        transaction.executeWithoutResult(all -> {
            submit(id);
            var copy = copyOf(id);
            assertThat(beans.getBean(ReceiptCopy.class).find(copy)).isEqualTo(documents.find(copy));
            for (var number = 0; number < 3; number++) {
                promised.save(new PromisedCopy(numberOf(id), clock.instant(), "ansokan.pdf", BROKEN));
            }
            entities.flush();
            assertThat(beans.getBean(ReceiptCopy.class).find(copy)).isEmpty();
            assertThat(documents.find(copy)).isPresent();
            all.setRollbackOnly();
        });
    }

    /** Hands it in, but breaks the page before anybody can draw it. Returns the page as it was. */
    private byte[] submitWithABrokenPage(ApplicationId id) {
        var page = inOneTransaction(() -> {
            submit(id);
            var copy = copyOf(id).value();
            var whole = sql.queryForObject(
                    "select page from applications.promised_copy where document_id = ?", byte[].class, copy);
            sql.update("update applications.promised_copy set page = ? where document_id = ?", BROKEN.getBytes(), copy);
            return Objects.requireNonNull(whole);
        });
        Awaitility.await().until(() -> failures(id) == 1);
        return page;
    }

    private void repair(DocumentId copy, byte[] page) {
        sql.update("update applications.promised_copy set page = ? where document_id = ?", page, copy.value());
    }

    private <T> T inOneTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(all -> work.get()));
    }

    private void submit(ApplicationId id) {
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        entities.flush();
    }

    private DocumentId copyOf(ApplicationId id) {
        return new DocumentId(Objects.requireNonNull(sql.queryForObject(
                "select copy_id from applications.application where id = ?", UUID.class, id.value())));
    }

    private CaseNumber numberOf(ApplicationId id) {
        return beans.getBean(Applications.class).require(id).caseNumber();
    }

    private int stored(DocumentId copy) {
        return count("select count(*) from documents.document where id = ?", copy.value());
    }

    private int failures(ApplicationId id) {
        return count(
                "select count(*) from event_publication where status = 'FAILED' and listener_id like '%DrawCopies%'"
                        + " and serialized_event like ?",
                "%" + id + "%");
    }

    private int count(String query, Object argument) {
        return Objects.requireNonNull(sql.queryForObject(query, Integer.class, argument));
    }

    private void awaitStored(DocumentId copy) {
        Awaitility.await().until(() -> !promised.existsById(copy.value()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
