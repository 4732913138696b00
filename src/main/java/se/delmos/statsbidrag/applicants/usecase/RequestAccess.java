package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.model.AccessRequest;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Asks to be let into an organisation that somebody has registered before. */
@Service
public class RequestAccess {

    private final OrganisationRepository organisations;
    private final AccessRequestRepository requests;
    private final CurrentActor currentActor;
    private final Clock clock;

    RequestAccess(
            OrganisationRepository organisations,
            AccessRequestRepository requests,
            CurrentActor currentActor,
            Clock clock) {
        this.organisations = organisations;
        this.requests = requests;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Does nothing when the person has asked already and waits for the answer. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void request(OrganisationNumber number, String message) {
        var person = currentActor.require().id();
        var organisation =
                organisations.findByOrganisationNumber(number.digits()).orElseThrow(() -> new NotFound(number));
        if (organisation.rightOf(person).isPresent()) {
            throw new RuleViolation("applicants.access.member");
        }
        var waiting = requests.existsByOrganisationAndPersonAndAnsweredAtIsNull(
                organisation.id().value(), person.value());
        if (!waiting) {
            requests.save(new AccessRequest(organisation.id(), person, message, clock.instant()));
        }
    }
}
