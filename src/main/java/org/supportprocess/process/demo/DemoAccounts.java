package org.supportprocess.process.demo;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.process.accounts.StaffRoles;

/** The people of the demo. One transaction for all of them, and only for those who are not there yet. */
@Component
@Profile("demo")
class DemoAccounts implements InitializingBean {

    private final IdentityService identity;
    private final TransactionOperations transaction;

    /** Takes the roles only to come after them: a membership needs its group. */
    DemoAccounts(StaffRoles founded, IdentityService identity, TransactionOperations transaction) {
        this.identity = identity;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> createMissing());
    }

    private void createMissing() {
        Set<String> known =
                identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
        DemoAccount.all().stream()
                .filter(account -> !known.contains(account.user()))
                .forEach(this::create);
    }

    private void create(DemoAccount account) {
        User user = identity.newUser(account.user());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(DemoAccount.PASSWORD);
        identity.saveUser(user);
        account.groups().forEach(group -> identity.createMembership(account.user(), group));
    }
}
