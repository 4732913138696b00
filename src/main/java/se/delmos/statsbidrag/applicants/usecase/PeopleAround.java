package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.AccessRequest;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.applicants.model.Membership;
import se.delmos.statsbidrag.applicants.model.Organisation;
import se.delmos.statsbidrag.applicants.usecase.OrganisationPeople.Asking;
import se.delmos.statsbidrag.applicants.usecase.OrganisationPeople.Invited;
import se.delmos.statsbidrag.applicants.usecase.OrganisationPeople.Member;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;

/** The people around an organisation with their names: members, invited, asking. */
@Component
class PeopleAround {

    private final InvitationRepository invitations;
    private final AccessRequestRepository requests;
    private final Mandates mandates;
    private final Identities identities;
    private final Clock clock;

    PeopleAround(
            InvitationRepository invitations,
            AccessRequestRepository requests,
            Mandates mandates,
            Identities identities,
            Clock clock) {
        this.invitations = invitations;
        this.requests = requests;
        this.mandates = mandates;
        this.identities = identities;
        this.clock = clock;
    }

    /** Returns everyone for those who decide who the members are. */
    OrganisationPeople all(Organisation organisation, ActorId reader) {
        return new OrganisationPeople(members(organisation, reader), invitations(organisation), requests(organisation));
    }

    /** Returns the members, for those who are one. */
    OrganisationPeople membersOf(Organisation organisation, ActorId reader) {
        return new OrganisationPeople(members(organisation, reader), List.of(), List.of());
    }

    private List<Member> members(Organisation organisation, ActorId reader) {
        return organisation.members().stream()
                .map(member -> member(organisation, member, reader))
                .sorted(Comparator.comparing(Member::right).reversed().thenComparing(Member::name))
                .toList();
    }

    private List<Invited> invitations(Organisation organisation) {
        var now = clock.instant();
        return invitations
                .findByOrganisationInAndClosedAtIsNullOrderByInvitedAt(
                        List.of(organisation.id().value()))
                .stream()
                .map(open -> new Invited(open.id(), open.email(), open.right(), open.expiresAt(), open.isOpenAt(now)))
                .toList();
    }

    private List<Asking> requests(Organisation organisation) {
        return requests
                .findByOrganisationInAndAnsweredAtIsNullOrderByAskedAt(
                        List.of(organisation.id().value()))
                .stream()
                .map(this::asking)
                .toList();
    }

    private Member member(Organisation organisation, Membership member, ActorId reader) {
        var id = new ActorId(member.person());
        var email = identities.find(id).map(Actor::email).orElse("");
        var unable = member.right() == MemberRight.SIGNATORY && !mandates.allows(organisation, id, member.right());
        return new Member(id, identities.nameOf(id), email, member.right(), unable, id.equals(reader));
    }

    private Asking asking(AccessRequest request) {
        var email = identities.find(request.person()).map(Actor::email).orElse("");
        return new Asking(
                request.id(), identities.nameOf(request.person()), email, request.message(), request.askedAt());
    }
}
