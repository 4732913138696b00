package se.delmos.statsbidrag.screening.usecase;

import se.delmos.statsbidrag.screening.model.FindingKey;

/** Something that an officer should look into. */
interface Finding {

    FindingKey key();

    /** Returns what it is now, in a form that is the same as long as nothing of it has changed. */
    String seen();
}
