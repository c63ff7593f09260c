package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.intake.AttachmentActions;
import org.supportprocess.intake.AttachmentUploader;
import org.supportprocess.web.FileDownload;

/** The files of a request over HTTP. */
@RestController
@RequestMapping("/api/requests/{number}/attachments")
class AttachmentsController {

    private final AttachmentUploader uploader;
    private final AttachmentActions actions;
    private final ReachableRequests requests;
    private final FileDownload download;

    AttachmentsController(
            AttachmentUploader uploader, AttachmentActions actions, ReachableRequests requests, FileDownload download) {
        this.uploader = uploader;
        this.actions = actions;
        this.requests = requests;
        this.download = download;
    }

    @Operation(summary = "Lists the files of a request")
    @GetMapping
    List<AttachmentView> list(Caller caller, @PathVariable String number) {
        ZoneId zone = zone(caller, number);
        return actions.list(caller, number).stream()
                .map(attachment -> AttachmentView.of(attachment, zone))
                .toList();
    }

    @Operation(summary = "Attaches a file")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttachmentView> attach(
            Caller caller,
            @PathVariable String number,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files) {
        Attachment attachment = uploader.take(caller, number, files);
        return ResponseEntity.created(URI.create(
                        "/api/requests/%s/attachments/%s".formatted(attachment.requestNumber(), attachment.id())))
                .body(AttachmentView.of(attachment, zone(caller, number)));
    }

    @Operation(summary = "Downloads a file")
    @GetMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> download(Caller caller, @PathVariable String number, @PathVariable String id) {
        return download.of(actions.get(caller, number, id));
    }

    private ZoneId zone(Caller caller, String number) {
        return requests.get(caller, number).terms().zone();
    }
}
