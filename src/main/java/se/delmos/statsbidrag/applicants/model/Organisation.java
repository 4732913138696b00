package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.MemberRightChanged;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applicants.OrganisationRegistered;
import se.delmos.statsbidrag.applicants.OrganisationsMerged;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** An organisation that applies, and the persons who may act for it. */
@Entity
@Table(schema = "applicants", name = "organisation")
public class Organisation extends AbstractAggregateRoot<Organisation> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private ApplicantKind kind;

    private @Nullable String organisationNumber;
    private String countyCode;
    private @Nullable String municipalityCode;
    private @Nullable LocalDate activeSince;
    private String email;
    private @Nullable UUID mergedInto;

    @Column
    private @Nullable Instant mergedAt;

    @Column
    private @Nullable String formerNumber;

    @ElementCollection
    @CollectionTable(schema = "applicants", name = "membership", joinColumns = @JoinColumn(name = "organisation"))
    private Set<Membership> members = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public Organisation(ApplicantId id, NewApplicant applicant) {
        this.id = id.value();
        this.name = applicant.name();
        this.kind = applicant.kind();
        this.organisationNumber =
                applicant.organisationNumber().map(OrganisationNumber::digits).orElse(null);
        this.countyCode = applicant.countyCode();
        this.municipalityCode = applicant.municipalityCode().orElse(null);
        this.activeSince = applicant.activeSince().orElse(null);
        this.email = applicant.email();
    }

    /** Registers an organisation; who does so becomes its first member, with the right to write. */
    public static Organisation registeredBy(ActorId person, NewApplicant applicant, Instant now) {
        var organisation = new Organisation(ApplicantId.create(), applicant).admit(person, MemberRight.WRITER);
        organisation.registerEvent(new OrganisationRegistered(organisation.id(), person, now));
        return organisation;
    }

    /** Gives a person a right; a person has one right at a time. To submit, the person needs a mandate besides. */
    public Organisation admit(ActorId person, MemberRight right) {
        return enter(new Membership(person.value(), right, true));
    }

    /** Enters a member whose right somebody outside vouches for: an import or the practice data. */
    public Organisation entrust(ActorId person, MemberRight right) {
        return enter(new Membership(person.value(), right, false));
    }

    private Organisation enter(Membership membership) {
        members.removeIf(member -> member.person().equals(membership.person()));
        members.add(membership);
        return this;
    }

    /** Gives a member another right, or ends the membership. Refuses to leave nobody who may submit. */
    public Organisation change(ActorId member, Optional<MemberRight> right, ActorId by, Instant now) {
        var before = rightOf(member).orElseThrow(() -> new NotFound(member));
        if (right.filter(before::equals).isPresent()) {
            return this;
        }
        if (before == MemberRight.SIGNATORY && submitters() == 1) {
            throw new RuleViolation("applicants.members.last");
        }
        right.ifPresentOrElse(
                granted -> admit(member, granted),
                () -> members.removeIf(known -> known.person().equals(member.value())));
        registerEvent(new MemberRightChanged(id(), member, right, by, now));
        return this;
    }

    private long submitters() {
        return members.stream()
                .filter(member -> member.right() == MemberRight.SIGNATORY)
                .count();
    }

    /** Becomes part of the other: it leads there from now on, and leaves its members and its number. */
    public Inheritance mergeInto(Organisation other, String reason, ActorId by, Instant now) {
        if (id.equals(other.id) || mergedInto != null || other.mergedInto != null) {
            throw new RuleViolation("applicants.merge.done");
        }
        if (hasAnotherNumberThan(other)) {
            throw new RuleViolation("applicants.merge.numbers");
        }
        var left = new Inheritance(members(), organisationNumber(), activeSince);
        members.clear();
        formerNumber = organisationNumber;
        organisationNumber = null;
        mergedInto = other.id;
        mergedAt = now;
        registerEvent(new OrganisationsMerged(other.id(), id(), reason, by, now));
        return left;
    }

    /** Takes over what an absorbed entry left. A person who is a member of both keeps the higher right. */
    public Organisation inherit(Inheritance left) {
        left.members().stream()
                .filter(member -> !allows(new ActorId(member.person()), member.right()))
                .forEach(this::enter);
        organisationNumber = organisationNumber()
                .or(left::number)
                .map(OrganisationNumber::digits)
                .orElse(null);
        activeSince = activeSince == null ? left.activeSince() : activeSince;
        return this;
    }

    /** Tells whether both have a number and not the same: then they are two organisations in law. */
    public boolean hasAnotherNumberThan(Organisation other) {
        return organisationNumber != null
                && other.organisationNumber != null
                && !organisationNumber.equals(other.organisationNumber);
    }

    /** Says where the organisation is reached and since when it is active (R-119-02). */
    public Organisation reach(String address, @Nullable LocalDate since) {
        email = address;
        activeSince = since;
        return this;
    }

    public boolean allows(ActorId person, MemberRight right) {
        return rightOf(person).filter(own -> own.includes(right)).isPresent();
    }

    public Optional<MemberRight> rightOf(ActorId person) {
        return members.stream()
                .filter(member -> member.person().equals(person.value()))
                .map(Membership::right)
                .findFirst();
    }

    /** Tells whether the person may submit without a mandate; such a right is shown to officers as not verified. */
    public boolean isTrusted(ActorId person) {
        return members.stream()
                .filter(member -> member.person().equals(person.value()))
                .anyMatch(member -> member.right() == MemberRight.SIGNATORY && !member.mandateNeeded());
    }

    public Set<Membership> members() {
        return Set.copyOf(members);
    }

    /** Returns the organisation that this one became part of. */
    public Optional<ApplicantId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(ApplicantId::new);
    }

    public ApplicantId id() {
        return new ApplicantId(id);
    }

    public String name() {
        return name;
    }

    public ApplicantKind kind() {
        return kind;
    }

    public Optional<OrganisationNumber> organisationNumber() {
        return Optional.ofNullable(organisationNumber).map(OrganisationNumber::new);
    }

    public String countyCode() {
        return countyCode;
    }

    public Optional<String> municipalityCode() {
        return Optional.ofNullable(municipalityCode);
    }

    public Optional<LocalDate> activeSince() {
        return Optional.ofNullable(activeSince);
    }

    public String email() {
        return email;
    }
}
