package se.delmos.statsbidrag.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.identity.Role;

class DiaryPagesTests extends ApplicationTest {

    private static final byte[] PDF = Forge.pdf("Årsredovisning");

    @Autowired
    private Documents documents;

    @Autowired
    private Registry registry;

    @Test
    void registersWhatCameInAsANewCaseWithItsFile() throws Exception {
        var address = registered("Brev om Östra Ängby", new MockMultipartFile("file", "Årsbrev åäö.pdf", null, PDF));

        var document = documentOf(address);
        awaitCleared(document);
        mvc.perform(get(address).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Brev om Östra Ängby")))
                .andExpect(content().string(containsString("Årsbrev åäö.pdf")))
                .andExpect(content().string(not(containsString("/registrera"))));
        mvc.perform(get("/diarium/handlingar/" + document).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''%C3%85rsbrev%20%C3%A5%C3%A4%C3%B6.pdf")));
    }

    @Test
    void registersAFormThatIsSentTwiceOnce() throws Exception {
        var id = UUID.randomUUID();

        var first = send(form("/diarium/registrera", id, "Dubbelklick"));
        var second = send(form("/diarium/registrera", id, "Dubbelklick"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void registersInACaseThatIsThere() throws Exception {
        var address = registered("Första brevet", null);

        var again = send(form(address + "/registrera", UUID.randomUUID(), "Andra brevet"));

        assertThat(again).isEqualTo(address);
        assertThat(registry.find(numberIn(address)).orElseThrow().records()).hasSize(2);
    }

    @Test
    void showsTheFormAgainWhenAFileIsNotWhatItSays() throws Exception {
        var lying = new MockMultipartFile("file", "brev.pdf", null, "MZ".getBytes(ISO_8859_1));

        mvc.perform(form("/diarium/registrera", UUID.randomUUID(), "Brev").file(lying))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("är inte vad namnet säger")));
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        mvc.perform(form("/diarium/registrera", UUID.randomUUID(), " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv kort vad handlingen rör.")));
    }

    @Test
    void handsOutAllFilesOfACaseInOneArchive() throws Exception {
        var address = registered("Brev", new MockMultipartFile("file", "Brev: åäö?.pdf", null, PDF));
        send(form(address + "/registrera", UUID.randomUUID(), "Utan fil"));
        var second = form(address + "/registrera", UUID.randomUUID(), "Samma namn");
        send(second.file(new MockMultipartFile("file", "Brev: åäö?.pdf", null, Forge.pdf("Två"))));

        registry.find(numberIn(address)).orElseThrow().records().stream()
                .flatMap(entered -> entered.document().stream())
                .forEach(this::awaitCleared);
        var answer = mvc.perform(get(address + "/handlingar.zip").with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse();

        try (var archive = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(archive.getNextEntry().getName()).isEqualTo("001 Brev_ åäö_.pdf");
            assertThat(archive.readAllBytes()).isEqualTo(PDF);
            assertThat(archive.getNextEntry().getName()).isEqualTo("003 Brev_ åäö_.pdf");
            assertThat(archive.getNextEntry()).isNull();
        }
        mvc.perform(get(address).with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString(address + "/handlingar.zip")));
        mvc.perform(get(address + "/handlingar.zip").with(signedIn(Role.ECONOMIST)))
                .andExpect(status().isForbidden());
    }

    @Test
    void registersWhatTheVirusScannerStopsAndHandsItOutToNobody() throws Exception {
        var address = registered("Smittat brev", new MockMultipartFile("file", "brev.txt", null, ClamdServer.eicar()));
        var document = documentOf(address);

        mvc.perform(get("/diarium/handlingar/" + document).with(signedIn(Role.REGISTRAR)))
                .andExpect(status().isNotFound());
        Awaitility.await()
                .untilAsserted(() -> mvc.perform(get(address).with(signedIn(Role.CASE_OFFICER)))
                        .andExpect(content().string(containsString("brev.txt")))
                        .andExpect(content().string(containsString("Stoppad")))
                        .andExpect(content().string(not(containsString("/handlingar/" + document)))));
        mvc.perform(get("/diarium/handlingar/" + document).with(signedIn(Role.REGISTRAR)))
                .andExpect(status().isNotFound());
        var archive = mvc.perform(get(address + "/handlingar.zip").with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertThat(files.getNextEntry()).isNull();
        }
    }

    @Test
    void letsOnlyTheRegistrarRegister() throws Exception {
        mvc.perform(multipart("/diarium/registrera")
                        .param("subject", "Brev")
                        .param("sender", "Någon")
                        .with(signedIn(Role.CASE_OFFICER))
                        .with(token()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/diarium").with(signedIn(Role.ECONOMIST))).andExpect(status().isForbidden());
    }

    @Test
    void findsCasesByNumberAndByWords() throws Exception {
        var word = "Sökord" + UUID.randomUUID().toString().substring(0, 8);
        var address = registered(word, null);

        for (var search : new String[] {
            word.toUpperCase(java.util.Locale.ROOT), numberIn(address).toString()
        }) {
            mvc.perform(get("/diarium").param("sok", search).with(signedIn(Role.AUDITOR)))
                    .andExpect(content().string(containsString(word)))
                    .andExpect(content().string(containsString("Ett ärende,")));
        }
        mvc.perform(get("/diarium").param("sok", "100%").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Inget ärende stämmer")));
    }

    @Test
    void handsOutNoDocumentThatTheDiaryDoesNotKnow() throws Exception {
        var elsewhere = documents.store("utkast.pdf", "application/pdf", PDF);

        mvc.perform(get("/diarium/handlingar/" + elsewhere.id()).with(signedIn(Role.REGISTRAR)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/diarium/2018/999999").with(signedIn(Role.REGISTRAR))).andExpect(status().isNotFound());
    }

    private String registered(String subject, MockMultipartFile file) throws Exception {
        var request = form("/diarium/registrera", UUID.randomUUID(), subject);
        return send(file == null ? request : request.file(file));
    }

    private MockMultipartHttpServletRequestBuilder form(String address, UUID id, String subject) {
        return (MockMultipartHttpServletRequestBuilder) multipart(address)
                .param("id", id.toString())
                .param("subject", subject)
                .param("sender", "Exempelföreningen Provet (påhittad)")
                .with(signedIn(Role.REGISTRAR))
                .with(token());
    }

    private String send(MockMultipartHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private void awaitCleared(DocumentId document) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(documents.find(document)).isPresent());
    }

    private DocumentId documentOf(String address) {
        return registry.find(numberIn(address))
                .orElseThrow()
                .records()
                .get(0)
                .document()
                .orElseThrow();
    }

    private static CaseNumber numberIn(String address) {
        return CaseNumber.of("DELMOS " + address.replace("/diarium/", ""));
    }
}
