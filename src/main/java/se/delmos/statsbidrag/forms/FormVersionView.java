package se.delmos.statsbidrag.forms;

import java.time.Instant;
import java.util.Optional;

/**
 * A published version of a form, which never changes.
 *
 * @param code the name of the shipped form it comes from, for instance {@code ansokan-2018-kommun}
 * @param number 1 for the form's first version
 * @param sha256 the checksum of the definition's JSON
 */
public record FormVersionView(
        FormVersionId id,
        FormId form,
        Optional<String> code,
        String name,
        FormDefinition.Kind kind,
        int number,
        String sha256,
        Instant publishedAt) {}
