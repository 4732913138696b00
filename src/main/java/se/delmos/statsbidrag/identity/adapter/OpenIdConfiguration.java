package se.delmos.statsbidrag.identity.adapter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sign-in by OpenID Connect (code flow with PKCE, state and nonce), at addresses of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInWays.class)
class OpenIdConfiguration {

    private static final String BEGIN = "/logga-in/med";
    private static final String ANSWER = "/logga-in/svar/*";

    @Bean
    @Order(1)
    @ConditionalOnProperty(name = "statsbidrag.sign-in.kind", havingValue = SignInWays.OPENID)
    SecurityFilterChain openId(
            HttpSecurity http,
            OAuth2AuthorizationRequestResolver questions,
            Arrival arrival,
            RequestCache requests,
            SecurityContextRepository contexts) {
        return http.securityMatcher(BEGIN + "/*", ANSWER)
                .authorizeHttpRequests(all -> all.anyRequest().denyAll())
                .requestCache(cache -> cache.requestCache(requests))
                .securityContext(context -> context.securityContextRepository(contexts))
                .oauth2Login(login -> login.loginPage("/logga-in")
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(questions))
                        .redirectionEndpoint(answer -> answer.baseUri(ANSWER))
                        // the provider's tokens go with the session in which the answer came
                        .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                        .successHandler(arrival)
                        .failureHandler(arrival::failed))
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = "statsbidrag.sign-in.kind", havingValue = SignInWays.OPENID)
    OAuth2AuthorizationRequestResolver questions(ClientRegistrationRepository clients, SignInWays ways) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, BEGIN);
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(request -> askForLevels(request, ways)));
        return resolver;
    }

    private static void askForLevels(OAuth2AuthorizationRequest.Builder request, SignInWays ways) {
        request.attributes(attributes -> {
            var registration = String.valueOf(attributes.get(OAuth2ParameterNames.REGISTRATION_ID));
            ways.of(registration)
                    .filter(way -> !way.levels().isEmpty())
                    .ifPresent(way -> request.additionalParameters(
                            more -> more.put("acr_values", String.join(" ", way.levels()))));
        });
    }
}
