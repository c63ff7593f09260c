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
import org.supportprocess.customer.token.Machine;
import org.supportprocess.customer.token.Machines;
import org.supportprocess.customer.token.TokenSecret;

/**
 * Signs a program in by the token that it sends with each call. A token that does not hold ends the call, whatever session
 * there may be; one that only reads changes nothing, whatever is called.
 */
public final class MachineSignIn extends OncePerRequestFilter {

    private final Machines machines;
    private final ProblemAnswers problems;

    public MachineSignIn(Machines machines, ProblemAnswers problems) {
        this.machines = machines;
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
        Optional<Machine> machine = machines.calling(new TokenSecret(token.get()));
        if (machine.isEmpty()) {
            problems.commence(request, response, new BadCredentialsException("No such token holds"));
        } else if (CsrfRules.changes(request) && !machine.get().mayWrite()) {
            problems.readOnly(response);
        } else {
            SecurityContextHolder.setContext(signedIn(machine.get()));
            chain.doFilter(request, response);
        }
    }

    private static SecurityContext signedIn(Machine machine) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(machine, null, List.of()));
        return context;
    }
}
