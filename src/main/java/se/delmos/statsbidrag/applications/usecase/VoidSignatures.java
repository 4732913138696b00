package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.SigningId;

/** Voids the signatures that the person was told of, so that the application can be changed. Those who signed hear of it. */
@Service
public class VoidSignatures {

    private final OwnApplications own;
    private final Signatures signatures;

    VoidSignatures(OwnApplications own, Signatures signatures) {
        this.own = own;
        this.signatures = signatures;
    }

    /** Voids that round and no other: signatures that were given to a later one stay. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void voidRound(ApplicationId id, SigningId told) {
        var application = own.requireForWriting(id);
        signatures
                .open(application)
                .filter(signing -> signing.id().equals(told))
                .ifPresent(signatures::cancel);
    }
}
