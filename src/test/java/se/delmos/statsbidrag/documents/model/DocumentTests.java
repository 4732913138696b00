package se.delmos.statsbidrag.documents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import se.delmos.statsbidrag.documents.DocumentId;

class DocumentTests {

    @Test
    void keepsItsBytesAndTheirChecksum() {
        var document = document("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(document.content()).asString().isEqualTo("abc");
        assertThat(document.view().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void joinsTheBytesOfALargeFile() {
        var large = new byte[3 * Document.PART_SIZE + 17];
        new Random(1).nextBytes(large);

        assertThat(document(large).content()).isEqualTo(large);
    }

    @Test
    void failsWhenItsBytesWereChanged() {
        var document = document("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        ReflectionTestUtils.setField(document, "sha256", "0".repeat(64));

        assertThatThrownBy(document::content).isInstanceOf(IllegalStateException.class);
    }

    private static Document document(byte[] content) {
        return new Document(DocumentId.create(), "a.txt", "text/plain", content, Instant.EPOCH);
    }
}
