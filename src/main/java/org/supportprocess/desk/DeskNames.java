package org.supportprocess.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.token.Machine;
import org.supportprocess.request.SupportRequest;

/** What people inside and outside are called; all that stand in one sheet are looked up at once. */
@Component
public class DeskNames {

    private final Workforce workforce;
    private final People people;

    DeskNames(Workforce workforce, People people) {
        this.workforce = workforce;
        this.people = people;
    }

    public Known of(Collection<String> users) {
        Set<String> distinct = users.stream().filter(user -> user != null).collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>(workforce.names(distinct));
        people.findByUserIn(distinct).stream()
                .collect(Collectors.toMap(Person::user, Person::name))
                .forEach(names::putIfAbsent);
        return new Known(names);
    }

    /** The name they sign in with where nothing else is known. */
    public record Known(Map<String, String> names) {

        /** Null for nobody. */
        public Who who(String user) {
            return user == null ? null : new Who(user, name(user));
        }

        private String name(String user) {
            return user.equals(SupportRequest.PROCESS)
                    ? "Support Process"
                    : Machine.nameIn(user)
                            .map("%s (program)"::formatted)
                            .orElseGet(() -> names.getOrDefault(user, user));
        }
    }
}
