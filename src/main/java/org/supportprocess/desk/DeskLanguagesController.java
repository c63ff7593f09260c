package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.wording.PortalQuestions;

/** The languages that a translator can be requested for: the same ones that customers choose from. */
@RestController
class DeskLanguagesController {

    private final PortalQuestions questions;

    DeskLanguagesController(PortalQuestions questions) {
        this.questions = questions;
    }

    @Operation(summary = "Lists for staff the languages to choose from")
    @GetMapping("/api/desk/languages")
    List<PortalQuestions.Answer> list(Caller caller) {
        StaffAccess.of(caller);
        return questions.languages();
    }
}
