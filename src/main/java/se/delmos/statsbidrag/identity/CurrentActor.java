package se.delmos.statsbidrag.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is acting now, on this thread. */
public interface CurrentActor {

    /** Returns the signed-in person, or refuses when nobody is. */
    Actor require();

    Optional<Actor> find();

    /** Remembers, for the rest of the session, which organisation the person acts for. The caller has checked membership. */
    void actFor(UUID organisation);

    /** Remembers, for the rest of the session, where mail to the person goes. */
    void reachedAt(String address);

    /**
     * Notes, for the rest of the request, which organisation the page is about; a person who has chosen none acts for it from
     * now on. The caller has checked membership.
     */
    void lookAt(UUID organisation);

    /** Returns the organisation that the page of this request is about, where one has been noted. */
    Optional<UUID> lookingAt();

    /** Carries something out as another person, for demo data and imports. No page reaches this. */
    <T> T as(Actor actor, Supplier<T> work);
}
