package se.delmos.statsbidrag.documents.adapter;

import java.io.IOException;
import java.io.InputStream;

/** What a packed document of one kind may hold. */
interface PartRules {

    /** Looks at one part. What is left unread is read, and counted, by the caller. */
    void look(String name, InputStream content) throws IOException;

    /** Looks at what the parts were together, once all were read. */
    void finish();

    /** Returns the rules for a document inside this one. */
    PartRules inside();
}
