package org.supportprocess.signin;

import java.util.List;

/** The engine's side of a call to its own API. */
public interface EngineSession {

    /**
     * Tells the engine who calls, on this thread until {@link #end()}.
     *
     * @param groups the roles and queues of the caller
     */
    void begin(String user, List<String> groups);

    /** Takes the caller's name from the thread; the engine knows nobody on it then. */
    void end();

    /** The most entries that the engine lists in one answer. */
    int longestList();
}
