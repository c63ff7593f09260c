package org.supportprocess.portal.list;

import java.util.List;

/**
 * One page of the list.
 *
 * @param page counted from 0
 * @param pages how many there are
 * @param total of requests on all pages
 */
public record RequestList(List<RequestRow> rows, int page, int pages, long total) {

    /** Another one as soon as anything that can be seen is another. */
    public String tag() {
        return Integer.toHexString(toString().hashCode());
    }
}
