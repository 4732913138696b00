package se.delmos.statsbidrag.applicants;

import se.delmos.statsbidrag.identity.ActorId;

/** Registers organisations and members for imports and demo data. */
public interface ApplicantRegistration {

    ApplicantId register(NewApplicant applicant);

    void addMember(ApplicantId applicant, ActorId person, MemberRight right);
}
