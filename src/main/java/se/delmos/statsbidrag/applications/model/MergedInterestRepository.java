package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.InterestId;

/** The expressions of interest that are part of joint applications. */
public interface MergedInterestRepository extends Repository<MergedInterest, UUID> {

    MergedInterest save(MergedInterest merged);

    void delete(MergedInterest merged);

    Optional<MergedInterest> findById(UUID interest);

    @Query(
            "select e from ExpressionOfInterest e, MergedInterest m where m.interest = e.id and m.applicationId = :application order by m.mergedAt, e.arrival.submittedAt")
    List<ExpressionOfInterest> findInterests(UUID application);

    /** Returns the expressions of interest that are part of an application. */
    default List<ExpressionOfInterest> of(ApplicationId application) {
        return findInterests(application.value());
    }

    /** Returns what an expression of interest is part of. */
    default Optional<MergedInterest> of(InterestId interest) {
        return findById(interest.value());
    }
}
