package org.supportprocess.desk;

import org.supportprocess.Browser;

/** One for all who work at the desk: to start it takes longer than most of what is tried with it. */
final class OneBrowser {

    private static Browser browser;

    private OneBrowser() {}

    static synchronized Browser at(int port) {
        if (browser == null || !browser.address().endsWith(":" + port)) {
            Browser started = new Browser(port);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            browser = started;
        }
        return browser;
    }
}
