package org.supportprocess.access;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.supportprocess.customer.token.TokenPrincipal;
import org.supportprocess.web.NotPermitted;

/**
 * The lookup of the caller. Customers and partners are looked up anew with each call, so that a role or a delegation
 * that has ended opens nothing any more. The roles of staff are those of the sign-in; a session keeps the ones it began
 * with.
 */
@Component
public class CallerResolver implements HandlerMethodArgumentResolver {

    private static final String ROLE = "ROLE_";
    private static final String FOUND = CallerResolver.class.getName();
    private final CustomerCallerFinder customers;

    CallerResolver(CustomerCallerFinder customers) {
        this.customers = customers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Caller.class.equals(parameter.getParameterType());
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return current()
                .orElseThrow(() -> new NotPermitted(
                        "Only administrators of a customer, its partners and staff deal with requests. Ask a global"
                                + " administrator of your organisation for an administrator role."));
    }

    /** The caller; empty for a person without any role here, and while nobody has signed in. */
    public Optional<Caller> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(this::onceInACall);
    }

    /** Looks the caller up once in a call: a page asks in four places who reads it. */
    private Optional<Caller> onceInACall(Authentication authentication) {
        RequestAttributes call = RequestContextHolder.getRequestAttributes();
        if (call == null) {
            return callerOf(authentication);
        }
        if (call.getAttribute(FOUND, SCOPE_REQUEST) instanceof Found found && found.by() == authentication) {
            return found.caller();
        }
        Optional<Caller> caller = callerOf(authentication);
        call.setAttribute(FOUND, new Found(authentication, caller), SCOPE_REQUEST);
        return caller;
    }

    private record Found(Authentication by, Optional<Caller> caller) {}

    private Optional<Caller> callerOf(Authentication authentication) {
        String user = authentication.getName();
        return machine(authentication).or(() -> staff(authentication)).or(() -> customers.of(user));
    }

    private static Optional<Caller> machine(Authentication authentication) {
        return authentication.getPrincipal() instanceof TokenPrincipal program
                ? Optional.of(
                        new Caller.Program(program.getName(), program.organisation(), program.scope(), program.token()))
                : Optional.empty();
    }

    private static Optional<Caller> staff(Authentication authentication) {
        Set<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .filter(StaffGroups.ROLES::contains)
                .collect(Collectors.toSet());
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Caller.Staff(authentication.getName(), roles));
    }
}
