package se.delmos.statsbidrag.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.delmos.statsbidrag.identity.Role;

/** Which addresses exist and who may open them. What is not named here is answered as not found: nothing is open by accident. */
final class Net {

    static final List<String> OPEN = List.of(
            "/",
            "/utlysningar/**",
            "/formular/**",
            "/oppna-data/**",
            "/regelverk/**",
            "/om",
            "/tillganglighet/**",
            "/logga-in",
            "/logga-ut",
            "/session",
            "/demo/**",
            "/css/**",
            "/js/**",
            "/webjars/**",
            "/favicon.svg",
            "/error");

    static final Map<String, List<Role>> GUARDED = new TreeMap<>(Map.of(
            "/mina-sidor", List.of(Role.APPLICANT),
            "/handlaggning", List.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.AUDITOR),
            "/uppfoljning", List.of(Role.CASE_OFFICER, Role.AUDITOR),
            "/ekonomi", List.of(Role.ECONOMIST, Role.AUDITOR),
            "/ledning", List.of(Role.MANAGEMENT, Role.AUDITOR, Role.ADMINISTRATOR, Role.ECONOMIST, Role.DECISION_MAKER),
            "/administration", List.of(Role.ADMINISTRATOR, Role.AUDITOR),
            "/diarium", List.of(Role.REGISTRAR, Role.CASE_OFFICER, Role.AUDITOR),
            "/revision", List.of(Role.AUDITOR)));

    private Net() {}

    static String[] authorities(List<Role> roles) {
        return roles.stream().map(Role::authority).toArray(String[]::new);
    }

    /** Returns what matches every address that exists. */
    static RequestMatcher known() {
        var matchers = new ArrayList<RequestMatcher>();
        OPEN.forEach(pattern -> matchers.add(PathPatternRequestMatcher.pathPattern(pattern)));
        matchers.add(guarded());
        return new OrRequestMatcher(matchers);
    }

    /** Returns what matches every address that asks for a sign-in. */
    static RequestMatcher guarded() {
        return new OrRequestMatcher(GUARDED.keySet().stream()
                .<RequestMatcher>map(start -> PathPatternRequestMatcher.pathPattern(start + "/**"))
                .toList());
    }
}
