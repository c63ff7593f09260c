package org.supportprocess.walk;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who works where: the engineers of the demo, and those who come and go. */
public final class Colleagues {

    /** By queue. */
    static final Map<String, String> OF_THE_DEMO = Map.of(
            "exchange-online", "erik",
            "sharepoint-online", "sofia",
            "lync-online", "lena",
            "productivity-apps", "lena",
            "billing", "bea",
            "pre-sales", "priya");

    private final Set<String> everHired = new HashSet<>();
    private String newest;

    /** Somebody begins in the queue for mail. */
    void hire(String user) {
        everHired.add(user);
        newest = user;
    }

    String newest() {
        return newest;
    }

    boolean worksIn(String queue, String user) {
        return user.equals(OF_THE_DEMO.get(queue)) || queue.equals("exchange-online") && user.equals(newest);
    }

    /** The same at any time. */
    boolean everWorkedIn(String queue, String user) {
        return worksIn(queue, user) || queue.equals("exchange-online") && everHired.contains(user);
    }
}
