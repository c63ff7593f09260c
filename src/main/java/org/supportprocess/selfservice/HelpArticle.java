package org.supportprocess.selfservice;

import java.util.List;
import java.util.Set;
import org.supportprocess.request.submission.Service;

/**
 * A help article as its reader gets it.
 *
 * @param id the name of its file, in every language
 * @param language of this text, as an IETF tag; not always the reader's
 * @param services what it is about
 * @param videos links, elsewhere
 * @param html safe to show as it is: whatever was HTML in the file is text here
 * @param text the same without marks, for searching
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
