package se.delmos.statsbidrag.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What other givers have granted, from the lists of open data that are taken in. */
public interface OtherAwards {

    /** Returns what the organisations have been granted, the latest period first. */
    List<AwardView> to(Collection<OrganisationNumber> numbers);

    /** Returns the awards whose recipient, giver or purpose has the words, by recipient, at most so many. */
    List<AwardView> saying(String words, int most);

    Loaded loaded();

    /**
     * What there is to search.
     *
     * @param latest when a list was last taken in; empty where none is
     */
    record Loaded(long awards, List<String> givers, Optional<Instant> latest) {}
}
