package org.supportprocess.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.supportprocess.customer.token.TokenAuthenticator;
import org.supportprocess.customer.token.TokenPrincipal;
import org.supportprocess.customer.token.TokenSecret;

/**
 * The sign-in of a program by the token that it sends with each call. An invalid token ends the call, whatever session there
 * may be; a read-only one changes nothing, whatever is called.
 */
final class AccessTokenFilter extends OncePerRequestFilter {

    private final TokenAuthenticator authenticator;
    private final SecurityProblemHandler problems;

    public AccessTokenFilter(TokenAuthenticator authenticator, SecurityProblemHandler problems) {
        this.authenticator = authenticator;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = Credentials.BEARER.in(request);
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<TokenPrincipal> machine = authenticator.authenticate(new TokenSecret(token.get()));
        if (machine.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("No such token holds"));
        } else if (CsrfRules.changes(request) && !machine.get().mayWrite()) {
            problems.readOnly(response);
        } else {
            SecurityContextHolder.setContext(signedIn(machine.get()));
            chain.doFilter(request, response);
        }
    }

    private static SecurityContext signedIn(TokenPrincipal program) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(program, null, List.of()));
        return context;
    }
}
