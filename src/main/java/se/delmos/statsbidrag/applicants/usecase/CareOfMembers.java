package se.delmos.statsbidrag.applicants.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Care;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.identity.ActorId;

/** Finds what an organisation has to see to about its members and mandates. */
@Component
class CareOfMembers {

    private static final int DAYS_AHEAD = 30;

    private final Mandates mandates;
    private final AccessRequestRepository requests;

    CareOfMembers(Mandates mandates, AccessRequestRepository requests) {
        this.mandates = mandates;
        this.requests = requests;
    }

    Care of(Organisation organisation, ActorId reader) {
        return new Care(asking(organisation, reader), !mandates.anyoneSubmits(organisation), runsOut(organisation));
    }

    private long asking(Organisation organisation, ActorId reader) {
        return mandates.allows(organisation, reader, MemberRight.SIGNATORY)
                ? requests.countByOrganisationAndAnsweredAtIsNull(
                        organisation.id().value())
                : 0;
    }

    private Optional<LocalDate> runsOut(Organisation organisation) {
        var today = mandates.today();
        return mandates.of(organisation).stream()
                .filter(mandate -> mandate.terms().kind().submits() && mandate.isActiveOn(today))
                .flatMap(mandate -> Optional.ofNullable(mandate.terms().validTo()).stream())
                .filter(last -> last.isBefore(today.plusDays(DAYS_AHEAD)))
                .min(LocalDate::compareTo);
    }
}
