package se.delmos.statsbidrag.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.identity.adapter.SignedIn;

/** Opens a new session for a chosen person and tells where to go: the page asked for before, or the role's first page. */
@Component
@Profile("demo")
class DemoSession {

    private final RequestCache requests;
    private final SecurityContextRepository contexts;
    private final WebInvocationPrivilegeEvaluator privileges;

    DemoSession(RequestCache requests, SecurityContextRepository contexts, WebInvocationPrivilegeEvaluator privileges) {
        this.requests = requests;
        this.contexts = contexts;
        this.privileges = privileges;
    }

    String open(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var wanted = Optional.ofNullable(requests.getRequest(request, response))
                .map(saved -> URI.create(saved.getRedirectUrl()));
        request.getSession().invalidate();
        var signedIn = new SignedIn(actor);
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return wanted.filter(uri -> mayOpen(uri, signedIn))
                .map(DemoSession::pathAndQuery)
                .orElseGet(() -> homeOf(actor));
    }

    private boolean mayOpen(URI uri, Authentication signedIn) {
        return privileges.isAllowed(uri.getPath(), signedIn);
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String homeOf(Actor actor) {
        return actor.roles().stream()
                .sorted()
                .findFirst()
                .map(DemoSession::homeOf)
                .orElse("/");
    }

    private static String homeOf(Role role) {
        return switch (role) {
            case APPLICANT -> "/mina-sidor";
            case CASE_OFFICER, DECISION_MAKER -> "/handlaggning";
            case ECONOMIST -> "/ekonomi";
            case MANAGEMENT -> "/ledning/budget";
            case ADMINISTRATOR -> "/administration/utlysningar";
            case REGISTRAR -> "/diarium";
            case AUDITOR -> "/revision";
        };
    }
}
