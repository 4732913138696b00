package se.delmos.statsbidrag.identity.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.usecase.RecognisePerson;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * What happens when a person comes back from the identity provider: into the service, or to the sign-in page again, which
 * says why. Nothing of a refused answer stays in the session.
 */
@Component
class Arrival implements AuthenticationSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);
    private static final String KEYS = "identity.sign-in.";
    private static final String FAILED = "failed";

    private final SignInWays ways;
    private final RecognisePerson recognisePerson;
    private final ObjectProvider<Threshold> threshold;

    /** The threshold asks the filter chains who may open what, so it comes after them. */
    Arrival(SignInWays ways, RecognisePerson recognisePerson, ObjectProvider<Threshold> threshold) {
        this.ways = ways;
        this.recognisePerson = recognisePerson;
        this.threshold = threshold;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication answered) throws IOException {
        SecurityContextHolder.clearContext();
        try {
            var actor = recognise(answered);
            response.sendRedirect(threshold.getObject().cross(actor, request, response));
        } catch (RuleViolation refused) {
            LOG.info("Sign-in refused: {}", refused.key());
            request.getSession().invalidate();
            turnAway(response, refused.key().substring(KEYS.length()));
        }
    }

    /** The provider said no, the person turned back, or the answer did not fit the question. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.warn("Sign-in failed: {}", why.getMessage());
        turnAway(response, FAILED);
    }

    private Actor recognise(Authentication answered) {
        if (answered instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser person) {
            var way = ways.of(token.getAuthorizedClientRegistrationId())
                    .orElseThrow(() -> new RuleViolation(KEYS + FAILED));
            return recognisePerson.recognise(way.vouched(person));
        }
        throw new RuleViolation(KEYS + FAILED);
    }

    private static void turnAway(HttpServletResponse response, String why) throws IOException {
        response.sendRedirect("/logga-in?hinder=" + why);
    }
}
