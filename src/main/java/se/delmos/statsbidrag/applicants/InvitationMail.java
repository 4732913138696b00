package se.delmos.statsbidrag.applicants;

/** Takes an invitation's link to the one who is invited. A module above, which sends mail, does it. */
public interface InvitationMail {

    /** Sends the link to the address. Joins the caller's transaction; the link is kept nowhere once the mail has left. */
    void send(InvitationId invitation, String address, String secret);
}
