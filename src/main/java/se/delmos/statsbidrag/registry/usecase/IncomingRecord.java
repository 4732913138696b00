package se.delmos.statsbidrag.registry.usecase;

import java.util.Optional;
import java.util.UUID;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * What the registrar has on the desk.
 *
 * @param id given by the form when it was opened, so that a form sent twice is registered once
 * @param diaryCase the case it belongs to; without one, it opens its own
 */
public record IncomingRecord(
        UUID id, Optional<CaseNumber> diaryCase, String subject, String sender, Optional<IncomingFile> file) {

    /** A file as it came: its name is the sender's word, its type is looked at when it is stored. */
    public record IncomingFile(String name, byte[] content) {}
}
