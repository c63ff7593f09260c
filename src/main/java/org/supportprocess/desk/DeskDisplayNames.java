package org.supportprocess.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.token.TokenPrincipal;
import org.supportprocess.request.SupportRequest;

/** The names of people inside and outside; all those in one sheet are looked up at once. */
@Component
public class DeskDisplayNames {

    private final Workforce workforce;
    private final People people;

    DeskDisplayNames(Workforce workforce, People people) {
        this.workforce = workforce;
        this.people = people;
    }

    public Resolved of(Collection<String> users) {
        Set<String> distinct = Set.copyOf(users);
        Map<String, String> names = new HashMap<>(workforce.names(distinct));
        people.findByUserIn(distinct).stream()
                .collect(Collectors.toMap(Person::user, Person::name))
                .forEach(names::putIfAbsent);
        return new Resolved(names);
    }

    /** The names that were found; people without one are called by the name they sign in with. */
    public record Resolved(Map<String, String> names) {

        public PersonRef who(String user) {
            return new PersonRef(user, name(user));
        }

        private String name(String user) {
            return user.equals(SupportRequest.PROCESS)
                    ? "Support Process"
                    : TokenPrincipal.nameIn(user)
                            .map("%s (program)"::formatted)
                            .orElseGet(() -> names.getOrDefault(user, user));
        }
    }
}
