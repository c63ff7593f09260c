package org.supportprocess.benchmark;

/** What happens to every request of the benchmark, in this order. */
enum Step {
    SUBMISSION,
    ANSWER,
    SOLUTION,
    CONFIRMATION,
    ARCHIVE
}
