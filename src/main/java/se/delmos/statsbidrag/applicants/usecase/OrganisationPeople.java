package se.delmos.statsbidrag.applicants.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.applicants.AccessRequestId;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.identity.ActorId;

/** The people around an organisation: those who act for it, those who are invited and those who ask. */
public record OrganisationPeople(List<Member> members, List<Invited> invitations, List<Asking> requests) {

    /** A member; {@code self} is the one who reads, {@code unable} one with the right to submit but no active mandate. */
    public record Member(ActorId id, String name, String email, MemberRight right, boolean unable, boolean self) {}

    /** An invitation that nobody has used; one that is too old can only be withdrawn. */
    public record Invited(InvitationId id, String email, MemberRight right, Instant expiresAt, boolean open) {}

    /** A person who asks to be let in, with the words to those who answer. */
    public record Asking(AccessRequestId id, String name, String email, String message, Instant askedAt) {}
}
