package org.supportprocess.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often the API may be called, and how often somebody may mistake a password.
 *
 * @param caller calls by one user or one access token
 * @param stranger calls from one address that end with the question who they are
 * @param password wrong passwords for one user from one address
 * @param account wrong passwords for one user from everywhere
 * @param address wrong passwords from one address for whomever
 */
@ConfigurationProperties("support-process.rate-limit")
record RateLimits(Limit caller, Limit stranger, Limit password, Limit account, Limit address) {

    /**
     * @param perMinute in the long run
     * @param burst at once, after a pause
     */
    record Limit(int perMinute, int burst) {

        Limit {
            if (perMinute < 1 || burst < 1) {
                throw new IllegalArgumentException("A rate limit must allow at least one call");
            }
        }
    }
}
