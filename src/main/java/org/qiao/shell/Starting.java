package org.qiao.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that Qiao is still starting until it has: the port is open before the demo is loaded and keys are checked, and whoever
 * signed in then would be told that the password is wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Starting extends OncePerRequestFilter {

    /** What the page that says so is drawn with. */
    private static final Set<String> LOOK = Set.of("/qiao.css", "/icon.svg");

    /** Written here, since the usual way would answer with the page of faults, which does not look again by itself. */
    private static final Resource PAGE = new ClassPathResource("META-INF/resources/error/503.html");

    private volatile boolean over;

    @EventListener(ApplicationReadyEvent.class)
    void isOver() {
        over = true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (over || LOOK.contains(request.getServletPath())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "3");
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("text/html;charset=utf-8");
            response.getOutputStream().write(PAGE.getContentAsByteArray());
        }
    }
}
