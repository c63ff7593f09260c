package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.supportprocess.desk.call.TelephoneDesk;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.notification.DeliveryRecorder;
import org.supportprocess.notification.DeliveryRecorder.Fate;
import org.supportprocess.notification.DeliveryRecorder.Report;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/**
 * Every element and every flow of each diagram that a request, a call or an outage enters is passed; what no story passes is
 * named.
 */
@OnH2
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:coverage;DB_CLOSE_DELAY=-1",
            // engines are known by name in a JVM
            "camunda.bpm.process-engine-name=coverage",
            "spring.mail.host=127.0.0.1"
        })
@Import(EveryPathOfARequest.Listening.class)
class EveryPathOfARequest {

    /** What the stories have passed, as process#element or process#flow. */
    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    @Autowired
    SupportDesk desk;

    @Autowired
    OutageProcess outages;

    @Autowired
    TelephoneDesk telephone;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    DeliveryRecorder deliveries;

    @BeforeEach
    void wednesday() {
        sender.setHost(null); // most stories need no mail server
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @Test
    void isWalkedFromALateAnswerToTheArchive() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.changeSeverity("erik", number, Severity.A, "It is everybody");
        desk.changeSeverity("erik", number, Severity.B, "It is one");
        desk.changeSeverity("erik", number, Severity.A, "It is everybody after all");
        desk.followUp("dora", number, "Called the data centre");
        desk.travel(Duration.ofHours(2));
        desk.review("lars", number, "Erik is on his way");
        desk.answer("erik", number, "Sorry for the wait.");
        desk.travel(Duration.ofHours(9));
        desk.handOver("erik", number, "sharepoint-online");
        desk.ask("sofia", number, "Which site?");
        desk.travel(Duration.ofDays(9));
        desk.hear("grace", number, "The first one.");
        desk.solve("sofia", number, "Try again.");
        desk.reject("grace", number, "Still broken");
        desk.ask("sofia", number, "Still?");
        desk.resume("sofia", number, "I have seen it myself");
        desk.solve("sofia", number, "And now?");
        desk.resume("sofia", number, "I forgot something");
        desk.solve("sofia", number, "And now?");
        desk.confirm("grace", number);
        desk.answerSurvey("grace", number, 5, null);
        desk.reopen("grace", number, "It is back");
        desk.answerAs("sofia", number, "SOLVED", "And now?");
        desk.setClock(desk.now().plus(Duration.ofDays(10))); // all timers are due at once
        desk.travel(Duration.ZERO);
        desk.hear("grace", number, "It looks better.");
        desk.confirm("grace", number);
        desk.reopen("grace", number, "It is back again");
        desk.withdraw("grace", number);
        desk.travel(Duration.ofDays(14));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
    }

    @Test
    void endsBySilenceBehindAQuestion() {
        RequestNumber number = answered();
        desk.ask("erik", number, "Which version?");
        desk.travel(Duration.ofDays(16));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.UNANSWERED);
    }

    @Test
    void endsBySilenceBehindASolution() {
        RequestNumber number = answered();
        desk.solve("erik", number, "Try again.");
        desk.travel(Duration.ofDays(9));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED_BY_SILENCE);
    }

    @Test
    void endsAtOnceWhereNothingIsOwed() {
        Draft draft = Draft.of("SUB-E3")
                .about(SupportType.PRE_SALES, Service.SUBSCRIPTION, IssueType.ADVICE, "Volume licensing");
        assertThat(desk.open("grace", draft).phase()).isEqualTo(Phase.DECLINED);
    }

    @Test
    void isAskedForATranslatorAndSolvedByTheFirstAnswer() {
        RequestNumber number = desk.open("yuki", Draft.of("SUB-EXO")).number();
        desk.requestTranslator("erik", number, "ja");
        desk.arrangeTranslator("petra", number, "Mr Sato joins at nine.");
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
    }

    @Test
    void belongsToAnOutageUntilThatIsResolved() {
        List<RequestNumber> numbers = List.of(answered(), answered());
        OutageNumber outage =
                outages.declare(new OutageDeclaration(Service.EXCHANGE_ONLINE, "Mail arrives late.", numbers), "lars");
        outages.update(outage, "We are on it.", false, "lars");
        desk.travel(Duration.ZERO);
        outages.update(outage, "Mail flows again.", true, "dora");
        desk.travel(Duration.ZERO);
        assertThat(numbers)
                .allSatisfy(number -> assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED));
    }

    @Test
    void beginsOnTheTelephone() {
        assertThat(telephone.call(telephone.fields("grace", "SUB-E3")).<String>read("$.outcome"))
                .isEqualTo("REQUEST_OPENED");
    }

    @Test
    void beginsOnTheTelephoneWithATranslator() {
        Map<String, Object> fields = telephone.fields("yuki", "SUB-EXO");
        fields.put("contactLanguage", "ja");
        RequestNumber number = new RequestNumber(telephone.call(fields).read("$.request"));
        assertThat(desk.hasTask(number, "userTask_arrangeTranslator")).isTrue();
    }

    @Test
    void doesNotBeginOnTheTelephoneWhereItIsNotOpen() {
        assertThat(telephone.call(telephone.fields("anna", "SUB-SB")).<String>read("$.outcome"))
                .isEqualTo("REFERRED");
    }

    @Test
    void isMailedRefusedAndSentBack() {
        try (StubbornMailServer server = new StubbornMailServer()) {
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
            desk.travel(Duration.ofMillis(1));
            server.answers("RCPT", "550 user unknown");
            desk.answer("erik", number, "I am on it.");
            desk.travel(Duration.ofMillis(1));
            Fate lost = new Fate(Set.of("grace@contoso.example"), true, "550 mailbox gone");
            String acknowledgement = "<%s.1@support-process.example>".formatted(number);
            assertThat(deliveries.returned(new Report(List.of(), List.of(acknowledgement), List.of(lost))))
                    .isTrue();
            desk.travel(Duration.ofMillis(1));
            assertThat(desk.timeline(number))
                    .filteredOn(entry -> entry.tellsOf(EventKind.MESSAGE_NOT_DELIVERED))
                    .hasSize(2);
        }
    }

    private RequestNumber answered() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        return number;
    }

    @AfterAll
    static void leavesNothingOut() {
        assertThat(PASSED)
                .contains(
                        "support-request#startEvent_requestSubmitted",
                        "phone-call#startEvent_callReceived",
                        "outage#startEvent_outageDeclared");
        assertThat(Diagram.offending(FlowNode.class, EveryPathOfARequest::isPassed))
                .as("No story passes these elements: add a step that does, or take them out of the diagram")
                .isEmpty();
        assertThat(Diagram.offending(SequenceFlow.class, EveryPathOfARequest::isPassed))
                .as("No story takes these flows: add a step that does, or take them out of the diagram")
                .isEmpty();
    }

    private static boolean isPassed(FlowElement element) {
        String process = Diagram.id(element.getModelInstance()
                .getModelElementsByType(Process.class)
                .iterator()
                .next());
        return PASSED.contains(process + "#" + element.getId())
                || PASSED.stream().noneMatch(passed -> passed.startsWith(process + "#"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        ProcessEnginePlugin whatIsPassed() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    ProcessCoverageConfigurator.initializeProcessCoverageExtensions(engine);
                }

                @Override
                public void postProcessEngineBuild(ProcessEngine engine) {
                    new ProcessEngineAdapter(
                                    engine,
                                    passed -> PASSED.add(passed.getModelKey() + "#" + passed.getDefinitionKey()))
                            .initializeListeners();
                }
            };
        }
    }
}
