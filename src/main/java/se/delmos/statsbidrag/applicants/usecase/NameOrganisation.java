package se.delmos.statsbidrag.applicants.usecase;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.OrganisationNames;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Names the organisation a person acts for, in the header of every page. */
@Service
public class NameOrganisation implements OrganisationNames {

    private final OrganisationRepository organisations;

    NameOrganisation(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the page frame shows the name of the organisation that the person chose")
    public String nameOf(UUID organisation) {
        return organisations
                .findById(organisation)
                .map(found -> organisations.require(found.id()).name())
                .orElse("–");
    }
}
