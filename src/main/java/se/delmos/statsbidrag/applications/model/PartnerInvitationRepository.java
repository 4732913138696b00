package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applications.ApplicationId;

/** Invitations to be a partner, found by the hash of their token. */
public interface PartnerInvitationRepository extends Repository<PartnerInvitation, UUID> {

    PartnerInvitation save(PartnerInvitation invitation);

    Optional<PartnerInvitation> findById(UUID id);

    Optional<PartnerInvitation> findByTokenHash(String hash);

    @Query(
            "select i from PartnerInvitation i where i.applicationId = :application and i.closedAt is null order by i.expiresAt, i.id")
    List<PartnerInvitation> findAwaited(UUID application);

    /** Returns the invitations of an application that the lead applicant still waits for. */
    default List<PartnerInvitation> of(ApplicationId application) {
        return findAwaited(application.value());
    }

    /** Returns the invitation of a link. */
    default Optional<PartnerInvitation> of(InvitationToken token) {
        return findByTokenHash(token.hash());
    }
}
