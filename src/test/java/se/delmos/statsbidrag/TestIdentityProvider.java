package se.delmos.statsbidrag;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real OpenID provider in the same process, with one issuer for applicants and one for the agency's staff. */
public class TestIdentityProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String APPLICANTS = "e-legitimation";
    public static final String STAFF = "medarbetare";

    private static final MockOAuth2Server SERVER = new MockOAuth2Server();

    static {
        SERVER.start();
    }

    public static MockOAuth2Server server() {
        return SERVER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        connect(context, APPLICANTS);
        connect(context, STAFF);
        TestPropertyValues.of(
                        "statsbidrag.sign-in.kind=openid",
                        "statsbidrag.sign-in.ways.e-legitimation.kind=applicant",
                        "statsbidrag.sign-in.ways.e-legitimation.levels=loa3,loa4",
                        "statsbidrag.sign-in.ways.medarbetare.kind=staff",
                        "statsbidrag.sign-in.ways.medarbetare.groups.case-officer=handlaggare",
                        "statsbidrag.sign-in.ways.medarbetare.groups.economist=ekonomer",
                        "statsbidrag.sign-in.ways.medarbetare.groups.applicant=alla")
                .applyTo(context);
    }

    private static void connect(ConfigurableApplicationContext context, String name) {
        var client = "spring.security.oauth2.client.registration." + name + ".";
        TestPropertyValues.of(
                        "spring.security.oauth2.client.provider." + name + ".issuer-uri=" + SERVER.issuerUrl(name),
                        client + "client-id=statsbidrag",
                        client + "client-secret=hemlig",
                        client + "scope=openid,profile,email",
                        client + "redirect-uri={baseUrl}/logga-in/svar/{registrationId}")
                .applyTo(context);
    }
}
