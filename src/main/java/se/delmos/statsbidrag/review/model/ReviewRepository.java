package se.delmos.statsbidrag.review.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reviews, by the id of their application. */
public interface ReviewRepository extends Repository<Review, UUID> {

    Review save(Review review);

    Optional<Review> findById(UUID application);

    List<Review> findAllByApplicationIdIn(Collection<UUID> applications);
}
