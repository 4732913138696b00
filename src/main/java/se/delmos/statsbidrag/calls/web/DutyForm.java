package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.usecase.ListedDuty;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.Verification;

/**
 * What the staff write of a reporting duty.
 *
 * @param responsible a role by its name, or a person by the id
 */
record DutyForm(
        @NotNull(message = "{duties.form.what.missing}")
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{duties.form.what.missing}")
        @Nullable
        String id,

        long version,

        @NotBlank(message = "{duties.form.what.missing}")
        @Size(max = 500, message = "{duties.form.what.long}")
        @Nullable
        String what,

        @NotBlank(message = "{duties.form.recipient.missing}")
        @Size(max = 200, message = "{duties.form.recipient.long}")
        @Nullable
        String recipient,

        @NotNull(message = "{duties.form.due.missing}") @Nullable
        LocalDate due,

        @NotBlank(message = "{duties.form.source.missing}")
        @Size(max = 300, message = "{duties.form.source.long}")
        @Nullable
        String source,

        @NotNull(message = "{duties.form.verification.missing}")
        @Pattern(regexp = "VERIFIED|PARTLY|INFERRED|UNVERIFIED", message = "{duties.form.verification.missing}")
        @Nullable
        String verification,

        @NotNull(message = "{duties.form.responsible.missing}")
        @Pattern(regexp = ROLES + "|[0-9a-f-]{36}", message = "{duties.form.responsible.missing}")
        @Nullable
        String responsible) {

    private static final String ROLES = "MANAGEMENT|ADMINISTRATOR";

    static DutyForm empty() {
        return new DutyForm(ReportingDutyId.create().toString(), 0, null, null, null, null, null, null);
    }

    static DutyForm of(ListedDuty duty) {
        var terms = duty.terms();
        return new DutyForm(
                duty.id().toString(),
                duty.version(),
                terms.what(),
                terms.recipient(),
                terms.due(),
                terms.source(),
                terms.verification().name(),
                responsible(terms));
    }

    ReportingDutyId duty() {
        return ReportingDutyId.of(SectionForm.given(id));
    }

    /** Returns the terms of a form without field errors. */
    DutyTerms terms() {
        var answers = SectionForm.given(responsible);
        var role = Optional.of(answers).filter(name -> name.matches(ROLES)).map(Role::valueOf);
        return new DutyTerms(
                SectionForm.text(what),
                SectionForm.text(recipient),
                due,
                SectionForm.text(source),
                Verification.valueOf(SectionForm.given(verification)),
                role.isPresent() ? null : UUID.fromString(answers),
                role.orElse(null));
    }

    private static String responsible(DutyTerms terms) {
        var role = terms.responsibleRole();
        return role == null ? String.valueOf(terms.responsiblePerson()) : role.name();
    }
}
