package se.delmos.statsbidrag.notifications.model;

import org.springframework.data.jpa.repository.JpaRepository;

/** The addresses that do not take mail, by the address in small letters. */
public interface DeadAddressRepository extends JpaRepository<DeadAddress, String> {}
