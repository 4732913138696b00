package se.delmos.statsbidrag.messages.model;

import org.springframework.data.repository.Repository;

/** How far persons have read. */
public interface ReadMarkRepository extends Repository<ReadMark, ReadMark.Key> {

    ReadMark save(ReadMark mark);
}
