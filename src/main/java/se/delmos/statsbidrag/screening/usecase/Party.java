package se.delmos.statsbidrag.screening.usecase;

import java.util.Set;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;

/**
 * An organisation that takes part in a case: the applicant, or a partner that has not declined.
 *
 * @param ids all identities that lead to the organisation
 */
record Party(ApplicantView organisation, Set<ApplicantId> ids, boolean partner) {}
