package se.delmos.statsbidrag.imports.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.delmos.statsbidrag.kernel.RuleViolation;

class AllocationFileTests {

    private static final String HEADINGS = String.join(",", AllocationFile.COLUMNS) + "\n";

    @Test
    void takesTheListThatTheProductShips() {
        var file = new AllocationFile(new ClassPathResource("db/reference/allocations.csv"));

        assertThat(file.requireReadable()).hasSize(64);
    }

    @Test
    void refusesAPictureThatCallsItselfCsv() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertRefused(png);
    }

    @Test
    void refusesOtherHeadings() {
        assertRefused("namn;belopp\nBollnäs kommun;300000\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(new byte[0]);
    }

    @Test
    void refusesAnotherEncodingHoweverFarDownItShows() {
        var list = HEADINGS + "2018,2018:118,x,kommun,x,1,x,x\n".repeat(2000) + "2018,2018:118,Bollnäs kommun\n";

        assertRefused(list.getBytes(Charset.forName("windows-1252")));
    }

    private static void assertRefused(byte[] content) {
        assertThatThrownBy(() -> new AllocationFile(new ByteArrayResource(content)).requireReadable())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("imports.file.not-a-list"));
    }
}
