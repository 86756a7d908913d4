package org.qiao.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.qiao.access.ui.LoginView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Vaadin's security with our sign-in: everything asks for a user, except the login view and what the browser needs to show it. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn) throws Exception {
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

    /** Permissions are authorities as they stand, without a prefix. */
    @Bean
    static GrantedAuthorityDefaults authorities() {
        return new GrantedAuthorityDefaults("");
    }

    /** Argon2id, which takes passwords of any length: 64 Chinese characters are a legal password. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", java.util.Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }
}
