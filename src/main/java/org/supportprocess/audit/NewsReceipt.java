package org.supportprocess.audit;

import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.promise.Verdict;

/** A promise of news as it was recorded, with what has come of it. */
public record NewsReceipt(NewsPromise recorded, Verdict verdict) {}
