package se.delmos.statsbidrag.messages.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The messages of cases. */
public interface MessageRepository extends Repository<Message, UUID> {

    Message save(Message message);

    boolean existsById(UUID id);

    List<Message> findByApplicationOrderBySentAtAscIdAsc(UUID application);

    /** Returns the cases among some, once for each message of the agency that a person has not read. */
    @Query("""
            select m.application from Message m
            where m.application in :cases and m.fromAgency = true and not exists (
                select r from ReadMark r
                where r.key.application = m.application and r.key.person = :person and r.readUntil >= m.sentAt)
            """)
    List<UUID> findUnreadFromAgency(Collection<UUID> cases, UUID person);

    /** Returns the cases, once for each message of an applicant that a person has not read. */
    @Query("""
            select m.application from Message m
            where m.fromAgency = false and not exists (
                select r from ReadMark r
                where r.key.application = m.application and r.key.person = :person and r.readUntil >= m.sentAt)
            """)
    List<UUID> findUnreadFromApplicants(UUID person);
}
