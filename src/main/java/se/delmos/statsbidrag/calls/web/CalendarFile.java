package se.delmos.statsbidrag.calls.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.delmos.statsbidrag.kernel.Display;

/** One event as a calendar file (RFC 5545): whatever calendar people use can read it. */
final class CalendarFile {

    /** The most octets of a line, its end not counted (section 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * The last minute of something, as people say it: 23.59 where it ends at midnight, 15.00 where it ends at that clock time.
     *
     * @param uid the same each time the file is made, so that a calendar replaces the event and does not add one
     * @param changed when what the event says last changed
     */
    record Deadline(
            String uid,
            String summary,
            String description,
            String url,
            Instant end,
            Instant changed,
            boolean cancelled) {}

    static byte[] of(Deadline deadline) {
        var text = new StringBuilder();
        for (var line : lines(deadline)) {
            text.append(folded(line)).append(END);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Deadline deadline) {
        var last = Display.lastMinute(deadline.end());
        return List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Delegationen mot segregation//Statsbidrag//SV",
                "BEGIN:VEVENT",
                "UID:" + deadline.uid(),
                "DTSTAMP:" + UTC.format(deadline.changed()),
                "DTSTART:" + UTC.format(last),
                "DTEND:" + UTC.format(last.plusSeconds(60)),
                "SUMMARY:" + escaped(deadline.summary()),
                "DESCRIPTION:" + escaped(deadline.description()),
                "URL:" + deadline.url(),
                "STATUS:" + (deadline.cancelled() ? "CANCELLED" : "CONFIRMED"),
                "TRANSP:TRANSPARENT",
                "END:VEVENT",
                "END:VCALENDAR");
    }

    /** Writes a text as section 3.3.11 wants it; other control characters are dropped. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Breaks a line so that no part of it is too long and no character is cut in two. */
    private static String folded(String line) {
        var text = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        return text.toString();
    }
}
