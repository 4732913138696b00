package se.delmos.statsbidrag.calls.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.ReportingDutiesDue;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.model.ReportingDuty;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The reporting duties as reminders see them. */
@Service
public class ReadDuties implements ReportingDutiesDue {

    private final ReportingDutyRepository duties;
    private final CallRepository calls;
    private final Identities identities;

    ReadDuties(ReportingDutyRepository duties, CallRepository calls, Identities identities) {
        this.duties = duties;
        this.calls = calls;
        this.identities = identities;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "read by reminders, which the clock runs")
    public List<Due> dueBy(LocalDate day) {
        return duties.findDue(day).stream().map(this::due).toList();
    }

    private Due due(ReportingDuty duty) {
        return new Due(
                duty.id(),
                calls.require(duty.call()).terms().title(),
                Objects.requireNonNull(duty.terms().due()),
                responsible(duty.terms()).stream().map(Actor::email).distinct().toList());
    }

    private List<Actor> responsible(DutyTerms terms) {
        if (terms.responsibleRole() != null) {
            return identities.withRole(terms.responsibleRole());
        }
        return Optional.ofNullable(terms.responsiblePerson()).map(ActorId::new).flatMap(identities::find).stream()
                .toList();
    }
}
