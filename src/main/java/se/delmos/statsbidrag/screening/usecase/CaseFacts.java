package se.delmos.statsbidrag.screening.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.Period;

/** A case and the organisations in it; the applicant is the first. */
record CaseFacts(ApplicationView application, CallView call, List<Party> parties) {

    List<OrganisationNumber> numbers() {
        return parties.stream()
                .flatMap(party -> party.organisation().organisationNumber().stream())
                .distinct()
                .toList();
    }

    Stream<ApplicantId> ids() {
        return parties.stream().flatMap(party -> party.ids().stream());
    }

    Optional<Period> period() {
        return application.period();
    }

    /** Returns what the party with a number is called here. */
    String nameOf(OrganisationNumber number) {
        return parties.stream()
                .map(Party::organisation)
                .filter(organisation ->
                        organisation.organisationNumber().filter(number::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .name();
    }
}
