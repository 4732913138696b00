package se.delmos.statsbidrag.opendata.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.insight.SpreadsheetCell;

/** A grant as it is published. The names of the components are the columns, in Swedish, and stay as they are. */
@JsonPropertyOrder({
    "ar",
    "forordning",
    "diarienummer",
    "mottagare",
    "mottagartyp",
    "organisationsnummer",
    "lan",
    "kommun",
    "belopp",
    "andamal",
    "beslutsdatum"
})
record GrantRecord(
        int ar,
        String forordning,
        String diarienummer,
        String mottagare,
        String mottagartyp,
        @Nullable String organisationsnummer,
        String lan,
        @Nullable String kommun,
        long belopp,
        String andamal,
        @Nullable String beslutsdatum) {

    static final List<String> COLUMNS = List.of(
            "ar",
            "forordning",
            "diarienummer",
            "mottagare",
            "mottagartyp",
            "organisationsnummer",
            "lan",
            "kommun",
            "belopp",
            "andamal",
            "beslutsdatum");

    static GrantRecord of(GrantView grant, String kind) {
        return new GrantRecord(
                grant.year(),
                grant.ordinance().value(),
                grant.caseNumber().toString(),
                grant.recipientName(),
                kind,
                grant.organisationNumber().orElse(null),
                grant.county(),
                grant.municipality().orElse(null),
                grant.amount().kronor(),
                grant.purpose(),
                grant.decidedOn().map(Object::toString).orElse(null));
    }

    /** Returns the cells of a CSV row: what is unknown is empty, and no text can be taken for a formula. */
    List<Object> cells() {
        return List.of(
                ar,
                forordning,
                diarienummer,
                SpreadsheetCell.of(mottagare),
                mottagartyp,
                text(organisationsnummer),
                lan,
                text(kommun),
                belopp,
                SpreadsheetCell.of(andamal),
                text(beslutsdatum));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
