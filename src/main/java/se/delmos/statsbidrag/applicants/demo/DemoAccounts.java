package se.delmos.statsbidrag.applicants.demo;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.model.GiroAccount;
import se.delmos.statsbidrag.applicants.model.ProfileRepository;
import se.delmos.statsbidrag.identity.ActorId;

/** Gives the demo's organisations accounts whose numbers hold and are nobody's that we know of. */
@Component
@Profile("demo")
class DemoAccounts {

    private final ProfileRepository profiles;
    private final Clock clock;

    DemoAccounts(ProfileRepository profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    void give(ApplicantId organisation, ActorId by, GiroAccount... accounts) {
        var profile = profiles.of(organisation);
        for (var account : accounts) {
            profile.add(account, by, clock.instant());
        }
        profiles.save(profile);
    }

    static GiroAccount bankgiro(String number) {
        return GiroAccount.read(AccountKind.BANKGIRO, number);
    }

    static GiroAccount plusgiro(String number) {
        return GiroAccount.read(AccountKind.PLUSGIRO, number);
    }
}
