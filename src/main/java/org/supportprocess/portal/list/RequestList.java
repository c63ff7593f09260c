package org.supportprocess.portal.list;

import java.util.List;

/**
 * One page of the list.
 *
 * @param page counted from 0
 * @param pages the number of pages
 * @param total the number of requests on all pages
 */
public record RequestList(List<RequestRow> rows, int page, int pages, long total) {

    /** A tag that changes as soon as anything visible does. */
    public String tag() {
        return Integer.toHexString(toString().hashCode());
    }
}
