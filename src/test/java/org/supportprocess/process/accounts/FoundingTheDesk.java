package org.supportprocess.process.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.api.Api;

/** What a start finds or makes: filters for each role, and rights that are the least. */
@OnH2
class FoundingTheDesk {

    @Autowired
    Api api;

    @Autowired
    StaffRoles start;

    @Autowired
    FilterService filters;

    @Autowired
    ManagementService management;

    @Autowired
    AuthorizationService authorizations;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erik  | My requests, My queues, At risk, Overdue, Waiting for the customer, My follow-ups",
                "lars  | My requests, Escalations to review, Outages, Severity A everywhere, At risk everywhere, Overdue everywhere,"
                        + " Waiting for customers, My follow-ups",
                "dora  | My requests, Critical situations, Escalations to review, Outages, Severity A everywhere, At risk everywhere,"
                        + " Overdue everywhere, Waiting for customers, My follow-ups",
                "petra | My requests, Translators to arrange, My follow-ups",
                "amal  | My requests, My follow-ups"
            })
    void givesEachRoleItsFilters(String user, String names) {
        assertThat(filters(user)).containsExactlyInAnyOrder(names.split(", "));
        assertThat(api.get(user, "/engine-rest/filter?itemCount=true").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"erik,", "amal,", "audrey,", "anton,", "admin,", "petra, phone-call", "lars, outage", "dora, outage"})
    void letsNobodyStartMoreThanTheirRoleNeeds(String user, String startable) {
        List<String> offered = JsonPath.read(
                api.get(user, "/engine-rest/process-definition?startablePermissionCheck=true")
                        .body(),
                "$[*].key");

        assertThat(offered).isEqualTo(startable == null ? List.of() : List.of(startable));
    }

    @Test
    void renewsADatabaseOfTheFirstReleaseOnce() {
        DeskFilter[] all = DeskFilter.values();
        filters.createFilterQuery().list().stream().map(Filter::getId).forEach(filters::deleteFilter);
        filters.saveFilter(filters.newTaskFilter("My tasks"));
        management.deleteProperty("support-process.staff.edition.2");

        start.afterPropertiesSet();
        start.afterPropertiesSet();

        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(all).stream().map(DeskFilter::title).toList());
    }

    @Test
    void grantsADatabaseOfTheFirstReleaseWhatOutagesNeed() {
        authorizations.createAuthorizationQuery().resourceId("outage").list().stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
        filters.createFilterQuery().list().stream().map(Filter::getId).forEach(filters::deleteFilter);
        management.deleteProperty("support-process.staff.edition.2");

        start.afterPropertiesSet();

        assertThat(List.of("anton", "audrey", "lars", "dora")).allMatch(this::readsOutages);
        assertThat(List.of("erik", "amal", "petra", "grace")).noneMatch(this::readsOutages);
    }

    @Test
    void narrowsWhatTheEngineGrantsItsAdministrators() {
        Authorization granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn(StaffGroups.ADMINISTRATOR)
                .resourceType(Resources.TASK)
                .singleResult();
        granted.setPermissions(new Permissions[] {Permissions.ALL});
        authorizations.saveAuthorization(granted);

        start.afterPropertiesSet();

        assertThat(authorizations.isUserAuthorized(
                        null, List.of(StaffGroups.ADMINISTRATOR), Permissions.READ, Resources.TASK))
                .isTrue();
        assertThat(authorizations.isUserAuthorized(
                        null, List.of(StaffGroups.ADMINISTRATOR), Permissions.UPDATE, Resources.TASK))
                .isFalse();
    }

    private boolean readsOutages(String user) {
        return api.get(user, "/engine-rest/process-definition?key=outage")
                .body()
                .contains("\"key\":\"outage\"");
    }

    private List<String> filters(String user) {
        return JsonPath.read(
                api.get(user, "/engine-rest/filter?resourceType=Task").body(), "$[*].name");
    }
}
