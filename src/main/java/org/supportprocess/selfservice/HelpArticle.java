package org.supportprocess.selfservice;

import java.util.List;
import java.util.Set;
import org.supportprocess.request.submission.Service;

/**
 * A help article as its reader gets it.
 *
 * @param id the name of its file, in every language
 * @param language the IETF tag of this text's language; not always the reader's
 * @param services the services it is about
 * @param videos links to videos elsewhere
 * @param html the article, safe to show as it is: HTML in the file has become text here
 * @param text the same without markup, for searching
 */
public record HelpArticle(
        String id,
        String language,
        String title,
        String summary,
        Set<Service> services,
        List<String> keywords,
        List<Link> videos,
        String html,
        String text) {

    public record Link(String title, String url) {}
}
