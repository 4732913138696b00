package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Organisations and who may act for them. */
public interface Applicants {

    /** Returns an organisation, or refuses with not-found. An identity that was merged gives the organisation that remains. */
    ApplicantView require(ApplicantId id);

    /** Returns the organisations among the given by the identities asked for, with few queries however many there are; lists show their names. */
    Map<ApplicantId, ApplicantView> among(Collection<ApplicantId> ids);

    /**
     * Returns all identities that lead to an organisation: its own, and those of entries that were merged into it. What
     * other modules hold of an organisation can be under any of them.
     */
    Set<ApplicantId> everyIdOf(ApplicantId id);

    /** Returns what an organisation says of itself, for every application: contact, purpose, accounts. */
    ProfileView profile(ApplicantId id);

    Optional<ApplicantView> findByName(String name);

    /** Returns the organisation that is registered with a number. */
    Optional<ApplicantView> findByNumber(OrganisationNumber number);

    /** Returns the organisations whose name has the words, by name, at most so many. */
    List<ApplicantView> named(String words, int most);

    /** Returns the organisations a person is a member of, by name. */
    List<ApplicantView> of(ActorId person);

    /** Returns the e-mail addresses of the members, for notices. */
    List<String> addressesOf(ApplicantId id);

    /** Returns the names of those who may sign for the organisation, for those who may not. */
    List<String> signatoriesOf(ApplicantId id);

    /** Returns those who may sign for the organisation today, by name, and whether each can do so alone (R-FL-17). */
    List<Signer> signersOf(ApplicantId id);

    /** Refuses with access-denied unless the signed-in person has the right for the organisation. */
    void requireRight(ApplicantId id, MemberRight right);

    /** Tells whether the signed-in person has the right for the organisation. */
    boolean mayAct(ApplicantId id, MemberRight right);

    /** Returns what is known of a person's authority to submit for the organisation on a day (R-ID-01). */
    Authority authorityOf(ApplicantId id, ActorId person, LocalDate day);

    /** Returns what the organisation has to see to about its members and mandates, as the signed-in member can. */
    Care careOf(ApplicantId id);

    List<County> counties();

    /** One of the 21 counties: code, name, and its tile in the tile map (column and row from the north-west). */
    record County(String code, String name, String letter, int tileColumn, int tileRow) {}

    /** One who may sign; {@code alone} unless it takes one more. */
    record Signer(ActorId person, String name, boolean alone) {}
}
