package se.delmos.statsbidrag.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons the system knows. */
public interface Identities {

    Optional<Actor> find(ActorId id);

    /** Returns the person's name, or a dash where the person is unknown. */
    String nameOf(ActorId id);

    /** Returns the names of the known among several persons, with one query however many there are. */
    Map<ActorId, String> namesOf(Collection<ActorId> ids);

    List<Actor> withRole(Role role);

    /** Makes a person known, or brings the name, address and roles of a known one up to date. */
    void register(Actor actor);
}
