package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.Mandate;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.applicants.model.Proof;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Hands in who sits on the board, who signs, and who has a power of attorney. */
@Service
public class HandInMandate {

    private final OrganisationRepository organisations;
    private final MandateRepository repository;
    private final Mandates mandates;
    private final Documents documents;
    private final CurrentActor currentActor;
    private final Clock clock;

    HandInMandate(
            OrganisationRepository organisations,
            MandateRepository repository,
            Mandates mandates,
            Documents documents,
            CurrentActor currentActor,
            Clock clock) {
        this.organisations = organisations;
        this.repository = repository;
        this.mandates = mandates;
        this.documents = documents;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Keeps the mandate and gives its holder, where a member, the right to submit. It works at once; that nobody has
     * verified it is shown to the officer (R-ID-01).
     */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void handIn(ApplicantId id, MandateTerms terms, Evidence evidence) {
        var organisation = organisations.require(id);
        var person = currentActor.require().id();
        var holder = Optional.ofNullable(terms.member()).map(ActorId::new);
        requireMayHandIn(organisation, person, holder);
        holder.filter(member -> organisation.rightOf(member).isEmpty()).ifPresent(stranger -> {
            throw new RuleViolation("applicants.mandate.stranger");
        });
        repository.save(new Mandate(organisation.id(), terms, proof(evidence), person, clock.instant()));
        if (terms.kind().submits()) {
            holder.ifPresent(member -> organisations.save(organisation.admit(member, MemberRight.SIGNATORY)));
        }
    }

    /** While nobody can submit, a writer may hand in a mandate of their own: this is how an organisation gets its first. */
    private void requireMayHandIn(Organisation organisation, ActorId person, Optional<ActorId> holder) {
        var first = organisation.allows(person, MemberRight.WRITER)
                && holder.filter(person::equals).isPresent()
                && !mandates.anyoneSubmits(organisation);
        if (!first && !mandates.allows(organisation, person, MemberRight.SIGNATORY)) {
            throw new AccessDeniedException("No right to hand in a mandate for " + organisation.id());
        }
    }

    private Proof proof(Evidence evidence) {
        var document = evidence.content() == null
                ? null
                : documents.receive(evidence.fileName(), evidence.content()).value();
        return new Proof(document, evidence.reference());
    }

    /** What shows the mandate: a file with its name, a reference, or both. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Evidence(
            String fileName,
            byte @Nullable [] content,
            @Nullable String reference) {}
}
