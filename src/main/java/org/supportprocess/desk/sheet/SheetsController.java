package org.supportprocess.desk.sheet;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffAccess;

/** The sheet of a request over HTTP, in one call. */
@RestController
@RequestMapping("/api/desk/requests/{number}")
class SheetsController {

    private final EngineerSheetAssembler sheets;

    SheetsController(EngineerSheetAssembler sheets) {
        this.sheets = sheets;
    }

    /** Returns the sheet. A caller who polls sends back the ETag, and gets the sheet only if it has changed. */
    @Operation(summary = "Shows staff everything about a request")
    @GetMapping
    ResponseEntity<EngineerSheet> show(Caller caller, @PathVariable String number, WebRequest call) {
        Staff reader = StaffAccess.of(caller);
        String tag = sheets.tag(reader, number);
        return call.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).build()
                : ResponseEntity.ok().eTag(tag).body(sheets.of(reader, number));
    }
}
