package org.qiao.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.qiao.access.ui.LoginView;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.Jsr250AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Vaadin's security with our sign-in: everything asks for a user, except the login view and what the browser needs to show it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn) throws Exception {
        http.requestCache(cache -> cache.requestCache(asked()));
        http.authenticationProvider(signIn)
                .addFilterAfter(new EndedSignIns(), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/qiao.css",
                                "/icon.svg",
                                "/error/**",
                                "/js/**",
                                "/webjars/echarts/**",
                                "/actuator/health/**")
                        .permitAll())
                // ResponseHeaders sets them all, for error pages and files too.
                .headers(headers -> headers.disable())
                // An address that is nowhere reaches Vaadin, which shows the page for it instead of an empty refusal.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /** Remembers the page that was asked for before the sign-in, as it stood: without a parameter of Spring's in its address. */
    @SuppressWarnings("NullAway") // Null means none, which the setter's annotation leaves out.
    private static RequestCache asked() {
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        return asked;
    }

    /**
     * Services ask for the permission that {@code @RolesAllowed} names; permissions are authorities as they stand. Views carry
     * the same annotation for the router, which reads it by itself: as proxies, each of them would be searched for
     * annotations again whenever it is opened, a fifth of a page's processor time.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor servicesAskForPermissions() {
        var permissions = new Jsr250AuthorizationManager();
        permissions.setRolePrefix("");
        ClassFilter services = type -> !Component.class.isAssignableFrom(type);
        var annotated = new ComposablePointcut(new AnnotationMatchingPointcut(RolesAllowed.class, true))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(RolesAllowed.class))
                .intersection(services);
        var advisor = new AuthorizationManagerBeforeMethodInterceptor(annotated, permissions);
        advisor.setOrder(AuthorizationInterceptorsOrder.JSR250.getOrder());
        return advisor;
    }

    /** Argon2id, which takes passwords of any length: 64 Chinese characters are a legal password. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
