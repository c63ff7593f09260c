package org.supportprocess.desk.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;

/** Petra with a customer on the line: she finds, verifies and types, all over HTTP. */
@Lazy
@TestComponent
public class TelephoneDesk {

    private static final String VERIFICATIONS = "/api/desk/calls/verifications";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final Api api;
    private final SupportDesk desk;
    private final JdbcTemplate database;
    private final ObjectMapper json;
    private final ProcessEngine engine;

    TelephoneDesk(Api api, SupportDesk desk, JdbcTemplate database, ObjectMapper json, ProcessEngine engine) {
        this.api = api;
        this.desk = desk;
        this.database = database;
        this.json = json;
        this.engine = engine;
    }

    /** The fields of a technical call about mail that one person cannot use. */
    public Map<String, Object> fields(String administrator, String subscription) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("administrator", administrator);
        fields.put("subscription", subscription);
        fields.put("supportType", "TECHNICAL");
        fields.put("service", "EXCHANGE_ONLINE");
        fields.put("issueType", "SERVICE_USE");
        fields.put("summary", "Mail is down");
        fields.put("description", "She says that Outlook asks for hunter2.");
        fields.put("condition", "UNUSABLE");
        fields.put("usersAffected", "ONE");
        fields.put("workaround", false);
        fields.put("businessImpact", "MODERATE");
        fields.put("contactMethod", "EMAIL");
        fields.put("contactLanguage", "en");
        return fields;
    }

    public Map<String, Object> critical(Map<String, Object> fields) {
        fields.put("usersAffected", "ALL");
        fields.put("businessImpact", "SEVERE");
        return fields;
    }

    /** Also a verification that comes to nothing gives its id. */
    public String begin(String administrator) {
        return api.post(
                        "petra",
                        "/api/desk/calls/verifications",
                        "{\"administrator\": \"%s\"}".formatted(administrator))
                .read("$.id");
    }

    public Api.Answer tell(String agent, String verification, String code) {
        return api.post(agent, "/api/desk/calls/verifications/" + verification, "{\"code\": \"%s\"}".formatted(code));
    }

    /** As the administrator reads it. */
    public String codeMailedTo(String administrator) {
        String words = database.queryForObject(
                "select words from outgoing_mail where kind = 'CALLER_CODE' and recipient_user = ? order by id desc limit 1",
                String.class,
                administrator);
        Matcher code = CODE.matcher(words == null ? "" : words);
        return code.find() ? code.group() : null;
    }

    /** By a call back. */
    public String verified(String administrator) {
        String verification = api.post(
                        "petra",
                        VERIFICATIONS,
                        "{\"administrator\": \"%s\", \"method\": \"CALL_BACK\"}".formatted(administrator))
                .read("$.id");
        api.post("petra", VERIFICATIONS + "/" + verification, "{\"confirmed\": true}");
        return verification;
    }

    /** What the engine's API makes of the form. */
    public Api.Answer start(String agent, Map<String, Object> fields) {
        return api.post(agent, engine("/process-definition/key/phone-call/start"), variables(fields));
    }

    public Api.Answer submit(String agent, Map<String, Object> fields) {
        return api.post(agent, engine("/process-definition/key/phone-call/submit-form"), variables(fields));
    }

    /** Each context has an engine of its own name. */
    public String engine(String path) {
        return "/engine-rest/engine/" + engine.getName() + path;
    }

    /** A whole call of a verified caller; gives it as it is on record. */
    public Api.Answer call(Map<String, Object> fields) {
        fields.put("verification", verified((String) fields.get("administrator")));
        String number = start("petra", fields).read("$.businessKey");
        desk.travel(Duration.ofMillis(1));
        return api.get("petra", "/api/desk/calls/" + number);
    }

    public String variables(Map<String, Object> fields) {
        Map<String, Object> variables = new TreeMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        try {
            return json.writeValueAsString(Map.of("variables", variables));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
