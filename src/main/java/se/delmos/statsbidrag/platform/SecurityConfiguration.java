package se.delmos.statsbidrag.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import se.delmos.statsbidrag.platform.web.ErrorPage;
import se.delmos.statsbidrag.platform.web.WayOn;

/** Who may open what, and what a browser may do with a page. Use cases carry their own roles besides. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, RequestCache requests, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(SecurityConfiguration::guard)
                .headers(SecurityConfiguration::harden)
                .requestCache(cache -> cache.requestCache(requests))
                .securityContext(context -> context.securityContextRepository(contexts))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                // a mail program ends mail without having seen a page (RFC 8058); the address itself is the proof
                .csrf(csrf -> csrf.ignoringRequestMatchers("/utlysningar/bevaka/avsluta/*"))
                .logout(logout -> logout.logoutUrl("/logga-ut").logoutSuccessUrl("/?utloggad=ja"))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(entryPoint()).accessDeniedHandler(refusal()))
                .build();
    }

    @Bean
    @SuppressWarnings("NullAway") // null is how this cache is told to leave no mark in the address
    RequestCache requestCache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Keeps Spring Boot from inventing a user with a password: nobody signs in with one. */
    @Bean
    UserDetailsService noPasswords() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    private static void guard(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        Net.GUARDED.forEach(
                (start, roles) -> requests.requestMatchers(start + "/**").hasAnyAuthority(Net.authorities(roles)));
        requests.requestMatchers(Net.OPEN.toArray(String[]::new)).permitAll();
        requests.anyRequest().denyAll();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    private static AuthenticationEntryPoint entryPoint() {
        var signIn = new LoginUrlAuthenticationEntryPoint("/logga-in");
        var known = Net.known();
        return (request, response, refused) -> {
            if (known.matches(request)) {
                signIn.commence(request, response, refused);
            } else {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        };
    }

    private static AccessDeniedHandler refusal() {
        var known = Net.known();
        var guarded = Net.guarded();
        return (request, response, refused) -> {
            request.setAttribute(ErrorPage.REFUSAL, refused);
            var unknown = SecurityContextHolder.getContext().getAuthentication() == null;
            request.setAttribute(WayOn.SIGNED_OUT, unknown && guarded.matches(request));
            var status = known.matches(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
            response.sendError(status.value());
        };
    }
}
