package org.supportprocess.portal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.supportprocess.access.RequestQuery;
import org.supportprocess.portal.EnumCodes;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.text.PlainText;

/**
 * The filter in the address of the list, as it came. What is missing is empty; what is not understood is left out, and the
 * page says so.
 *
 * @param q the text to search for
 * @param page counted from 0
 */
public record RequestFilter(String state, String q, String severity, String service, String organisation, String page) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    /** Fills in what the address does not say. */
    public RequestFilter {
        state = given(state);
        q = given(q);
        severity = given(severity);
        service = given(service);
        organisation = given(organisation);
        page = given(page);
    }

    public State wantedState() {
        return EnumCodes.of(State.class, state).orElse(State.OPEN);
    }

    int wantedPage() {
        return isPage() ? Integer.parseInt(page) : 0;
    }

    RequestQuery query() {
        return new RequestQuery(
                wantedState(),
                isText() ? text() : "",
                EnumCodes.of(Severity.class, severity).orElse(null),
                EnumCodes.of(Service.class, service).orElse(null),
                isOrganisation() && !organisation.isBlank() ? organisation : null);
    }

    /** The names of the fields that were not understood. */
    public List<String> misunderstood() {
        List<String> names = new ArrayList<>();
        addUnless(isCode(State.class, state), "state", names);
        addUnless(isText(), "q", names);
        addUnless(isCode(Severity.class, severity), "severity", names);
        addUnless(isCode(Service.class, service), "service", names);
        addUnless(isOrganisation(), "organisation", names);
        addUnless(page.isBlank() || isPage(), "page", names);
        return names;
    }

    /** Whether anything narrows the list down. */
    public boolean narrows() {
        return !(q.isBlank() && severity.isBlank() && service.isBlank() && organisation.isBlank());
    }

    /** The address of the same list in another state, with its values encoded; the page is added at the end. */
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
        if (!value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    /** The text for the search field. */
    public String text() {
        return q.strip();
    }

    private boolean isText() {
        return q.isBlank() || PlainText.flaw(text(), LONGEST).isEmpty();
    }

    private boolean isOrganisation() {
        return organisation.isBlank() || organisation.matches("[\\p{Alnum}._-]{1,64}");
    }

    private boolean isPage() {
        return page.matches("[0-9]{1,6}") && Integer.parseInt(page) <= LAST_PAGE;
    }

    private static void addUnless(boolean fine, String name, List<String> names) {
        if (!fine) {
            names.add(name);
        }
    }

    private static <E extends Enum<E>> boolean isCode(Class<E> codes, String text) {
        return text.isBlank() || EnumCodes.of(codes, text).isPresent();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
