package se.delmos.statsbidrag.disbursement.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface BankAnswerRepository extends Repository<BankAnswer, UUID> {

    BankAnswer save(BankAnswer answer);

    List<BankAnswer> findTop20ByOrderByReadAtDesc();
}
