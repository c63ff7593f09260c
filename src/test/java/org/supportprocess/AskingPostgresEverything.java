package org.supportprocess;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.api.Api;
import org.supportprocess.api.FileApi;
import org.supportprocess.desk.call.TelephoneDesk;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.request.RequestCriteria;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;
import org.supportprocess.webhook.WebhookReceiver;

/**
 * Every statement of ours on the database of production: one story writes a row of each kind, then each query of each
 * repository is asked. What the statements mean is proved on H2; here it shows whether PostgreSQL understands them.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingPostgresEverything {

    private static final String OPENED = Api.OPEN.formatted("SUB-E3");

    /** What hands an object over and asks nothing; the story does that for each kind of row. */
    private static final Set<String> HANDING_OVER = Set.of("save", "flush");

    /** Who writes SQL without a repository, and where it meets PostgreSQL. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            entry("CamundaAssignments", "the story"),
            entry("DatabaseAttachmentStore", "the story"),
            entry("DeskDraftStore", "the story"),
            entry("RecordedCalendars", "the start of the product"),
            entry("ModelContents", "the start of the product"),
            entry("FailedOutageNotifications", "OneOutageManyRequests"),
            entry("ReturnedWork", "LeavingTheDesk"),
            entry("MailboxReadings", "KeepingAMailboxOnPostgres"),
            entry("NewRequestDrafts", "KeepingThingsOnPostgres"),
            entry("ArticleFeedback", "KeepingThingsOnPostgres"),
            entry("AvoidedRequests", "KeepingThingsOnPostgres"),
            entry("CustomerProvisioning", "KeepingPeopleOnPostgres"),
            entry("ExternalIdentities", "KeepingPeopleOnPostgres"));

    @Autowired
    ApplicationContext product;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TelephoneDesk telephone;

    @Autowired
    OutageProcess outages;

    @LocalServerPort
    int port;

    @BeforeAll
    void tellTheStory() {
        try (WebhookReceiver program = new WebhookReceiver(0)) {
            String webhook = "{\"url\": \"%s\", \"events\": [\"answered\"]}".formatted(program.url());
            String id = done(api.post("grace", "/api/webhooks", webhook)).read("$.id");
            RequestNumber number = new RequestNumber(
                    done(api.send("grace", "POST", "/api/requests", OPENED, "Idempotency-Key", "story"))
                            .read("$.number"));
            beside(number);
            handled(number);
            done(api.send("grace", "DELETE", "/api/webhooks/" + id, null));
        }
    }

    private void beside(RequestNumber number) {
        done(api.post("grace", "/api/tokens", "{\"name\": \"story\", \"scope\": \"READ\"}"));
        String administrators = "/api/organisation/administrators";
        done(api.post("grace", administrators, "{\"user\": \"nora\", \"role\": \"BILLING\"}"));
        done(api.send("grace", "DELETE", administrators + "/nora", null));
        done(api.put("lars", "/api/desk/people/priya/languages", "{\"languages\": [\"en\", \"hi\"]}"));
        String draft = "/api/desk/requests/%s/draft".formatted(number);
        done(api.put("erik", draft, "{\"text\": \"Not done\"}"));
        done(api.get("erik", draft));
        done(api.send("erik", "DELETE", draft, null));
        done(api.get("lars", "/api/desk/workload"));
        String away = "{\"person\": \"priya\", \"until\": \"%s\"}"
                .formatted(desk.now().plus(Duration.ofDays(2)));
        done(api.post("lars", "/api/desk/absences", away));
        FileApi files = new FileApi(port);
        Api.Answer attached = done(files.attach("grace", number.value(), "notes.txt", "Since Monday."));
        assertThat(files.download("grace", attached.location()).statusCode()).isEqualTo(200);
    }

    private void handled(RequestNumber number) {
        desk.changeSeverity("erik", number, Severity.A, "It is everybody");
        desk.travel(Duration.ofHours(3));
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        desk.hear("grace", number, "The newest.");
        outage(number);
        desk.confirm("grace", number);
        desk.answerSurvey("grace", number, 5, "Quick");
        desk.reopen("grace", number, "It is back");
        telephone.call(telephone.fields("grace", "SUB-E3"));
        desk.travel(Duration.ofDays(1));
    }

    private void outage(RequestNumber number) {
        OutageNumber outage = outages.declare(
                new OutageDeclaration(Service.EXCHANGE_ONLINE, "Mail is late.", List.of(number)), "lars");
        outages.update(outage, "We are on it.", false, "lars");
        desk.travel(Duration.ZERO);
        outages.update(outage, "Mail flows again.", true, "dora");
        desk.travel(Duration.ZERO);
    }

    private static Api.Answer done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    /** Except an incoming mail, for which there is no mailbox here. */
    @Test
    void keepsARowOfEachKind() {
        assertThat(entities.getMetamodel().getEntities().stream()
                        .filter(kind -> !kind.getName().equals("IncomingMail"))
                        .filter(kind -> first(kind.getJavaType()).isEmpty())
                        .map(EntityType::getName))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> understandsEachQuery() {
        return product.getBeansOfType(Repository.class).values().stream().flatMap(this::queries);
    }

    @Test
    void isAskedByHandWhereItIsKnownToBe() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.supportprocess")
                                .stream()
                                .filter(type -> type.getAllFields().stream()
                                        .map(field -> field.getRawType())
                                        .anyMatch(held -> held.isAssignableTo(JdbcClient.class)
                                                || held.isAssignableTo(JdbcOperations.class)))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(BY_HAND.keySet());
    }

    private Stream<DynamicTest> queries(Repository<?, ?> repository) {
        Class<?> type = AopProxyUtils.proxiedUserInterfaces(repository)[0];
        return Arrays.stream(type.getDeclaredMethods())
                .filter(query -> !query.isDefault() && !query.isSynthetic())
                .filter(query -> !HANDING_OVER.contains(query.getName()))
                .map(query -> dynamicTest(
                        "%s.%s/%d".formatted(type.getSimpleName(), query.getName(), query.getParameterCount()),
                        () -> transaction.executeWithoutResult(undone -> {
                            undone.setRollbackOnly();
                            ask(repository, query);
                        })));
    }

    private void ask(Repository<?, ?> repository, Method query) {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        Object[] samples = Arrays.stream(query.getGenericParameterTypes())
                .map(this::sample)
                .toArray();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        try {
            query.setAccessible(true);
            query.invoke(repository, samples);
            entities.flush();
        } catch (InvocationTargetException refused) {
            throw new AssertionError(query + " was refused", refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
        assertThat(statistics.getPrepareStatementCount()).as("statements").isGreaterThan(before);
    }

    private Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? List.of(sample(generic.getActualTypeArguments()[0]))
                    : sample(generic.getRawType());
        }
        Class<?> kind = (Class<?>) type;
        if (kind == String.class) {
            return "story";
        } else if (kind == int.class) {
            return 1;
        } else if (kind == long.class || kind == Long.class) {
            return 1L;
        } else if (kind == Instant.class) {
            return desk.now();
        } else if (kind == UUID.class) {
            return UUID.randomUUID();
        } else if (kind == Limit.class) {
            return Limit.of(5);
        } else if (kind == Pageable.class) {
            return PageRequest.of(0, 5);
        } else if (kind == Specification.class) {
            return sample(RequestCriteria.class);
        } else if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        } else if (kind.isRecord()) {
            return record(kind);
        }
        return first(kind).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The story leaves no " + kind.getSimpleName()));
    }

    private List<?> first(Class<?> entity) {
        return entities.createQuery("from " + entity.getName(), entity)
                .setMaxResults(1)
                .getResultList();
    }

    private Object record(Class<?> kind) {
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> sample(component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
