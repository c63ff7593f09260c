package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.phone.LanguageSkills;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.ValidLanguageTag;

/** The languages that staff speak, over HTTP. */
@RestController
@RequestMapping("/api/desk/people/{user}/languages")
class LanguagesController {

    private final LanguageSkills skills;
    private final Colleagues colleagues;

    LanguagesController(LanguageSkills skills, Colleagues colleagues) {
        this.skills = skills;
        this.colleagues = colleagues;
    }

    @Operation(summary = "Shows which languages somebody here speaks")
    @GetMapping
    LanguagesView show(Caller caller, @PathVariable String user) {
        CallRights.requireNoterOfSkills(caller);
        return view(user);
    }

    @Operation(summary = "Notes down which languages somebody here speaks, and no others")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    public LanguagesView note(Caller caller, @PathVariable String user, @RequestBody @Valid LanguagesBody body) {
        CallRights.requireNoterOfSkills(caller);
        requireColleague(user);
        skills.note(user, body.languages());
        return view(user);
    }

    private LanguagesView view(String user) {
        return new LanguagesView(user, requireColleague(user), skills.of(user));
    }

    private String requireColleague(String user) {
        return colleagues
                .nameOf(user)
                .filter(name -> StaffGroups.DESK.stream()
                        .anyMatch(role -> colleagues.in(role).contains(user)))
                .orElseThrow(() -> new NotFound("Nobody who works at this desk signs in by this name."));
    }

    /** @param languages IETF tags, distinguished by their primary subtags */
    record LanguagesBody(
            @NotNull @Size(max = 30, message = "must not be more than 30")
            List<@NotNull @ValidLanguageTag String> languages) {}

    record LanguagesView(String user, String name, Set<String> languages) {}
}
