package se.delmos.statsbidrag.imports.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.usecase.ListAwardLists;
import se.delmos.statsbidrag.imports.usecase.ReadAwardList;
import se.delmos.statsbidrag.imports.usecase.TakeInAwardList;

/** The administrator of the demo takes in a list of invented grants, by invented givers to invented organisations. */
@Component
@Profile("demo")
class DemoAwards implements ApplicationModuleInitializer {

    private static final String LIST = "db/reference/awards_invented.csv";

    private final ReadAwardList readAwardList;
    private final TakeInAwardList takeInAwardList;
    private final ListAwardLists listAwardLists;
    private final Identities identities;
    private final CurrentActor currentActor;

    DemoAwards(
            ReadAwardList readAwardList,
            TakeInAwardList takeInAwardList,
            ListAwardLists listAwardLists,
            Identities identities,
            CurrentActor currentActor) {
        this.readAwardList = readAwardList;
        this.takeInAwardList = takeInAwardList;
        this.listAwardLists = listAwardLists;
        this.identities = identities;
        this.currentActor = currentActor;
    }

    @Override
    public void initialize() {
        var administrator = identities.withRole(Role.ADMINISTRATOR).get(0);
        currentActor.as(administrator, () -> {
            if (listAwardLists.list().isEmpty()) {
                takeInAwardList.takeIn(readAwardList.read("andra-givare-pahittade.csv", new ClassPathResource(LIST)));
            }
            return administrator;
        });
    }
}
