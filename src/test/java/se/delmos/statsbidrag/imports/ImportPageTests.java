package se.delmos.statsbidrag.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.usecase.ListImports;
import se.delmos.statsbidrag.kernel.Money;

class ImportPageTests extends PastRound {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

    @Autowired
    private ListImports listImports;

    @Autowired
    private Decisions decisions;

    @Test
    void leadsFromTheFileToTheReport() throws Exception {
        publishRound(2041, Money.kronor(500_000));
        var file = list("2041,2018:118,Uppladdade kommunen (påhittad),kommun,Kalmar län,250000,P,S", "2041,trasig");

        var report = mvc.perform(multipart("/administration/import")
                        .file(new MockMultipartFile("file", "lista.csv", "text/csv", file.getByteArray()))
                        .with(token())
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", startsWith("/administration/import/")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(report).isNotNull();
        mvc.perform(get(report).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("1 bidrag är importerat, tillsammans 250\u00a0000\u00a0kr.")))
                .andExpect(content().string(containsString("Raden har 2 kolumner i stället för 8.")));
    }

    @Test
    void saysInOneSentenceThatAPictureIsNoList() throws Exception {
        var readings = as(Role.ADMINISTRATOR, () -> listImports.list().size());
        var grants = decisions.grants().size();

        mvc.perform(multipart("/administration/import")
                        .file(new MockMultipartFile("file", "bild.csv", "text/csv", PICTURE))
                        .with(token())
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Filen är inte en CSV-fil")));

        assertThat(as(Role.ADMINISTRATOR, () -> listImports.list().size())).isEqualTo(readings);
        assertThat(decisions.grants()).hasSize(grants);
    }

    @Test
    void asksForAFile() throws Exception {
        mvc.perform(multipart("/administration/import").with(token()).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Välj en fil först.")));
    }

    @Test
    void letsAuditorsReadAndNotImport() throws Exception {
        mvc.perform(get("/administration/import").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tidigare-bidrag-2018.csv")));
        mvc.perform(multipart("/administration/import")
                        .file(new MockMultipartFile("file", "lista.csv", "text/csv", list().getByteArray()))
                        .with(token())
                        .with(signedIn(Role.AUDITOR)))
                .andExpect(status().isForbidden());
    }
}
