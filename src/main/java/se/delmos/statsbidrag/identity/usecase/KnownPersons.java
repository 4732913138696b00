package se.delmos.statsbidrag.identity.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.model.Person;
import se.delmos.statsbidrag.identity.model.PersonRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The persons as the accounts hold them. */
@Service
public class KnownPersons implements Identities {

    private static final String UNKNOWN = "–";

    private final PersonRepository accounts;

    KnownPersons(PersonRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @SystemOnly(reason = "Other use cases ask who somebody is; they carry the authorisation.")
    @Transactional(readOnly = true)
    public Optional<Actor> find(ActorId id) {
        return accounts.findById(id.value()).filter(Person::isEnabled).map(Person::asActor);
    }

    @Override
    @SystemOnly(reason = "Other use cases ask for a name to show; they carry the authorisation.")
    @Transactional(readOnly = true)
    public String nameOf(ActorId id) {
        return accounts.findById(id.value()).map(Person::name).orElse(UNKNOWN);
    }

    @Override
    @SystemOnly(reason = "Other use cases ask for names to show; they carry the authorisation.")
    @Transactional(readOnly = true)
    public Map<ActorId, String> namesOf(Collection<ActorId> ids) {
        return accounts.findNames(ids.stream().map(ActorId::value).toList()).stream()
                .collect(Collectors.toMap(person -> new ActorId(person.id()), PersonRepository.Named::name));
    }

    @Override
    @SystemOnly(reason = "Other use cases ask who shares a task; they carry the authorisation.")
    @Transactional(readOnly = true)
    public List<Actor> withRole(Role role) {
        return accounts.findEnabledWith(role).stream().map(Person::asActor).toList();
    }

    @Override
    @SystemOnly(reason = "The sign-in and the importer make persons known; no page reaches this.")
    @Transactional
    public void register(Actor actor) {
        var account = accounts.findById(actor.id().value())
                .map(known -> known.update(actor))
                .orElseGet(() -> new Person(actor));
        accounts.save(account);
    }
}
