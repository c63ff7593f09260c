package org.supportprocess.portal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import org.supportprocess.access.RequestQuery;
import org.supportprocess.portal.Code;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.text.PlainText;

/**
 * What the address of the list says, as it came. What cannot be understood is left out, and the page says so.
 *
 * @param q what to search for
 * @param page counted from 0
 */
public record RequestFilter(String state, String q, String severity, String service, String organisation, String page) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    public State wantedState() {
        return Code.of(State.class, state).orElse(State.OPEN);
    }

    int wantedPage() {
        return isPage() ? Integer.parseInt(page) : 0;
    }

    RequestQuery query() {
        return new RequestQuery(
                wantedState(),
                isText() ? text() : "",
                Code.of(Severity.class, severity).orElse(null),
                Code.of(Service.class, service).orElse(null),
                isOrganisation() && !isNothing(organisation) ? organisation : null);
    }

    /** The names of the fields that were left out. */
    public List<String> misunderstood() {
        List<String> names = new ArrayList<>();
        addUnless(isCode(State.class, state), "state", names);
        addUnless(isText(), "q", names);
        addUnless(isCode(Severity.class, severity), "severity", names);
        addUnless(isCode(Service.class, service), "service", names);
        addUnless(isOrganisation(), "organisation", names);
        addUnless(isNothing(page) || isPage(), "page", names);
        return names;
    }

    /** Whether anything narrows the list down. */
    public boolean narrows() {
        return !(isNothing(q) && isNothing(severity) && isNothing(service) && isNothing(organisation));
    }

    /** The address of the same list, without the page, which is added at the end; the values are encoded. */
    public String address(String otherState) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/requests");
        add(address, "state", otherState);
        add(address, "q", text());
        add(address, "severity", severity);
        add(address, "service", service);
        add(address, "organisation", organisation);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!isNothing(value)) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    /** For the field to search in. */
    public String text() {
        return q == null ? "" : q.strip();
    }

    private boolean isText() {
        return isNothing(q) || PlainText.flaw(text(), LONGEST).isEmpty();
    }

    private boolean isOrganisation() {
        return isNothing(organisation) || organisation.matches("[\\p{Alnum}._-]{1,64}");
    }

    private boolean isPage() {
        return page != null && page.matches("[0-9]{1,6}") && Integer.parseInt(page) <= LAST_PAGE;
    }

    private static void addUnless(boolean fine, String name, List<String> names) {
        if (!fine) {
            names.add(name);
        }
    }

    private static <E extends Enum<E>> boolean isCode(Class<E> codes, String text) {
        return isNothing(text) || Code.of(codes, text).isPresent();
    }

    private static boolean isNothing(String text) {
        return text == null || text.isBlank();
    }
}
