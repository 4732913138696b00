package se.delmos.statsbidrag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.stream.Collectors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Role;

/** The net over all addresses, the token of every form, and what a browser is told of a page. */
class SecurityTests extends ApplicationTest {

    /** Called by mail programs without a page (RFC 8058); the address itself is the proof. */
    private static final String ENDS_MAIL = "/utlysningar/bevaka/avsluta/{token}";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mina-sidor",
                "/handlaggning",
                "/uppfoljning/x",
                "/ekonomi",
                "/ledning/budget",
                "/administration/utlysningar",
                "/diarium",
                "/revision"
            })
    void asksStrangersToSignIn(String address) throws Exception {
        mvc.perform(get(address)).andExpect(redirectedUrl("/logga-in"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensEachAreaToItsRolesOnly(Role role) throws Exception {
        for (var area : Net.GUARDED.entrySet()) {
            var status = mvc.perform(get(area.getKey() + "/finns-inte").with(signedIn(role)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (area.getValue().contains(role)) {
                assertThat(status).as("%s at %s", role, area.getKey()).isNotEqualTo(403);
            } else {
                assertThat(status).as("%s at %s", role, area.getKey()).isEqualTo(403);
            }
        }
    }

    @Test
    void hasEveryRouteInTheNet() {
        var known = Net.known();
        var routes = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(routes).isNotEmpty().allSatisfy(route -> {
            var request = new MockHttpServletRequest("GET", route.replaceAll("\\{[^}]*}", "x"));
            assertThat(known.matches(request)).as(route).isTrue();
        });
        assertThat(Set.copyOf(Net.OPEN)).doesNotContain("/**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/finns-inte", "/actuator/env", "/h2-console", "/flowable"})
    void answersWhatTheNetDoesNotNameAsNotFound(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
        mvc.perform(get(address).with(signedIn(Role.ADMINISTRATOR))).andExpect(status().isNotFound());
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (var method : mapping.getMethodsCondition().getMethods()) {
                if (!"POST".equals(method.name())) {
                    continue;
                }
                if (mapping.getPatternValues().contains(ENDS_MAIL)) {
                    continue;
                }
                var route = mapping.getPatternValues()
                        .iterator()
                        .next()
                        .replaceAll("\\{[^}]*}", "01a203a5-5d57-7a8d-9e80-076f244551c7");
                mvc.perform(post(route).with(signedIn(person("Karin Holm")))).andExpect(status().isForbidden());
            }
        }
    }

    @Test
    void tellsTheBrowserToTrustThisServerOnly() throws Exception {
        mvc.perform(get("/om").secure(true))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'self'")))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Strict-Transport-Security"));
    }
}
