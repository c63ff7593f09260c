package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.intake.Caller;

/** Everything about a request for whoever works on it, in one call. */
@RestController
@RequestMapping("/api/desk/requests/{number}")
class SheetsController {

    private final EngineerSheets sheets;

    SheetsController(EngineerSheets sheets) {
        this.sheets = sheets;
    }

    @Operation(summary = "Shows staff everything about a request")
    @GetMapping
    EngineerSheet show(Caller caller, @PathVariable String number) {
        return sheets.of(StaffOnly.of(caller), number);
    }
}
