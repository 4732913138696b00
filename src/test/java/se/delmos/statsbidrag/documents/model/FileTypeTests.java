package se.delmos.statsbidrag.documents.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.kernel.RuleViolation;

class FileTypeTests {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(ISO_8859_1);

    @Test
    void acceptsFilesThatAreWhatTheySay() {
        assertThat(FileType.accept("Årsbokslut.PDF", PDF).mediaType()).isEqualTo("application/pdf");
        assertThat(FileType.accept("karta.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void refusesAProgramThatIsNamedPdf() {
        assertThatThrownBy(() -> FileType.accept("ansökan.pdf", "MZ program".getBytes(ISO_8859_1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("documents.file.not-what-it-says");
    }

    @Test
    void refusesKindsThatNobodyCanArchive() {
        assertThatThrownBy(() -> FileType.accept("ansökan.pdf.exe", PDF)).hasMessage("documents.file.kind");
        assertThatThrownBy(() -> FileType.accept("utan", PDF)).hasMessage("documents.file.kind");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> FileType.accept("tom.pdf", new byte[0])).hasMessage("documents.file.empty");
    }
}
