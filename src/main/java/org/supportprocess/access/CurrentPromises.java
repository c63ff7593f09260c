package org.supportprocess.access;

import java.util.List;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.Promise;

/** The promises of a request's current episode, each kind in the order in which they were made. */
public record CurrentPromises(List<Promise> ofResponse, List<NewsPromise> ofNews) {}
