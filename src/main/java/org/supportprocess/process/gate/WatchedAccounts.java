package org.supportprocess.process.gate;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The engine's accounts, from which nobody and nothing goes without {@link Departures}. Every door leads here: the REST API,
 * Admin, a sign-in through a provider that no longer names a group, and the product itself.
 *
 * <p>The engine's lock of an account after wrong passwords is no departure: anybody could put it on anybody, and the product's
 * sign-in does not ask for it.
 */
final class WatchedAccounts extends DbIdentityServiceProvider {

    private final Departures departures;

    private WatchedAccounts(Departures departures) {
        this.departures = departures;
    }

    @Override
    public IdentityOperationResult deleteUser(String user) {
        checkAuthorization(Permissions.DELETE, Resources.USER, user);
        departures.gone(user);
        return super.deleteUser(user);
    }

    @Override
    public IdentityOperationResult deleteMembership(String user, String group) {
        checkAuthorization(Permissions.DELETE, Resources.GROUP_MEMBERSHIP, group);
        if (existsMembership(user, group)) {
            departures.left(user, group);
        }
        return super.deleteMembership(user, group);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        checkAuthorization(Permissions.DELETE, Resources.GROUP, group);
        departures.requireUnused(group);
        return super.deleteGroup(group);
    }

    /** @param departures found at the first departure, never before: they need the engine */
    record Factory(ObjectProvider<Departures> departures) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return WatchedAccounts.class;
        }

        @Override
        public Session openSession() {
            return new WatchedAccounts(new Found(departures));
        }
    }

    private record Found(ObjectProvider<Departures> departures) implements Departures {

        @Override
        public void gone(String user) {
            departures.forEach(each -> each.gone(user));
        }

        @Override
        public void left(String user, String group) {
            departures.forEach(each -> each.left(user, group));
        }

        @Override
        public void requireUnused(String group) {
            departures.forEach(each -> each.requireUnused(group));
        }
    }
}
