package se.delmos.statsbidrag.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an aggregate: one record per aggregate over a time-ordered UUID. People see case numbers, not ids. */
public interface Identifier {

    UUID value();

    /** Returns a new time-ordered UUID (version 7), so that rows of one day lie together in an index. */
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
