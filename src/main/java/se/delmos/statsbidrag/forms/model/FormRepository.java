package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The agency's forms. */
public interface FormRepository extends Repository<Form, UUID> {

    Form save(Form form);

    Optional<Form> findById(UUID id);

    Optional<Form> findByCode(String code);

    @Query("select distinct form from Form form left join fetch form.versions order by form.name, form.id")
    List<Form> findAllByName();

    @Query("select version from FormVersion version where version.id = :id")
    Optional<FormVersion> findVersion(UUID id);

    @Query("select form from Form form join form.versions version where version.id = :version")
    Optional<Form> findByVersion(UUID version);

    /** Returns a form, or refuses with not-found. */
    default Form require(FormId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
