package se.delmos.statsbidrag.applications;

/** Takes the link to an organisation that is invited to be a partner. A module above, which sends mail, does it. */
public interface PartnerInvitationMail {

    /** Sends the link to the address. Joins the caller's transaction; the link is kept nowhere once the mail has left. */
    void send(PartnerInvitationId invitation, String address, String secret);
}
