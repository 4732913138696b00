package se.delmos.statsbidrag.applications;

import java.util.Collection;
import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.kernel.Bankgiro;

/** Looks through submitted applications over all calls: what they say, and who takes part in them. */
public interface ApplicationSearch {

    /**
     * Returns the answers in writing that describe the project, in the order of the form: the long ones. A grant imported
     * afterwards has none. An application that is not submitted is not found (R-OSL-05).
     */
    List<Passage> passages(ApplicationId id);

    /** Returns the submitted applications whose title has the words, the latest first. */
    List<ApplicationView> titled(String words, int most);

    /** Returns the submitted applications that any of the organisations takes part in as a partner (R-PROC-05). */
    List<ApplicationView> withPartner(Collection<ApplicantId> partners);

    /** Returns the submitted applications that ask for the money to be paid to an account. */
    List<ApplicationView> paidTo(Bankgiro account);

    /** Returns the files that the application has handed in and another organisation's application has too, byte for byte. */
    List<SharedFile> sharingFilesWith(ApplicationId id);

    /** A file that two applications have handed in, as each calls it. */
    record SharedFile(String fileName, ApplicationView other, String otherFileName) {}

    /** A question and what was answered. */
    record Passage(String question, String text) {}
}
