package se.delmos.statsbidrag.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.web.CalendarFile.Deadline;

class CalendarFileTests {

    private static final Instant CLOSES = Instant.parse("2018-11-30T23:00:00Z");
    private static final Instant CHANGED = Instant.parse("2018-10-15T07:00:00.123456Z");

    @Test
    void tellsTheLastMinuteInUniversalTime() {
        assertThat(file("Sista dag", false))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("\r\nUID:42@statsbidrag\r\n")
                .contains("\r\nDTSTAMP:20181015T070000Z\r\n")
                .contains("\r\nDTSTART:20181130T225900Z\r\nDTEND:20181130T230000Z\r\n")
                .contains("\r\nSTATUS:CONFIRMED\r\n");
    }

    @Test
    void tellsTheClockTimeThatTheCallSays() {
        var three = new Deadline(
                "42@statsbidrag",
                "Sista dag",
                "Sök.",
                "https://example.se/",
                Instant.parse("2018-11-30T14:00:00Z"),
                CHANGED,
                false);

        assertThat(new String(CalendarFile.of(three), StandardCharsets.UTF_8))
                .contains("\r\nDTSTART:20181130T140000Z\r\nDTEND:20181130T140100Z\r\n");
    }

    @Test
    void tellsThatItIsCancelled() {
        assertThat(file("Sista dag", true)).contains("\r\nSTATUS:CANCELLED\r\n");
    }

    @Test
    void endsEveryLineWithBothCharactersAndNothingElse() {
        assertThat(file("En\nrad; två, \\tre\u0007", false).replace("\r\n", ""))
                .doesNotContain("\r", "\n", "\u0007")
                .contains("SUMMARY:En\\nrad\\; två\\, \\\\tre");
    }

    @Test
    void foldsLongLinesWithoutCuttingACharacter() {
        var summary = "Å".repeat(100) + "😀".repeat(30);

        var file = file(summary, false);

        assertThat(List.of(file.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    private static String file(String summary, boolean cancelled) {
        var deadline =
                new Deadline("42@statsbidrag", summary, "Sök.", "https://example.se/", CLOSES, CHANGED, cancelled);
        return new String(CalendarFile.of(deadline), StandardCharsets.UTF_8);
    }
}
