package org.supportprocess.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.Attachments;
import org.supportprocess.attachment.InspectedFile;
import org.supportprocess.attachment.Upload;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.CustomerAct;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/** The files of the requests that a caller can reach. Each call is one transaction. */
@Service
@Transactional
@RetriedOnConflict
public class AttachmentActions {

    private final ReachableRequests requests;
    private final Attachments attachments;
    private final Correspondence correspondence;
    private final Clock clock;

    AttachmentActions(ReachableRequests requests, Attachments attachments, Correspondence correspondence, Clock clock) {
        this.requests = requests;
        this.attachments = attachments;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** The files of a request in the order of their arrival. */
    @Transactional(readOnly = true)
    public List<Attachment> list(Caller caller, String number) {
        return attachments.of(requests.get(caller, number).number().value());
    }

    /** @throws AttachmentNotFound also for a file of another request */
    @Transactional(readOnly = true)
    public Attachment get(Caller caller, String number, String id) {
        String known = requests.get(caller, number).number().value();
        try {
            return attachments.find(known, UUID.fromString(id)).orElseThrow(() -> new AttachmentNotFound(known));
        } catch (IllegalArgumentException noId) {
            throw new AttachmentNotFound(known);
        }
    }

    /** Whether the caller may attach files: customers may, as do staff who write in conversations. */
    public static boolean mayAttach(Caller caller) {
        return !(caller instanceof Staff staff) || staff.mayWrite();
    }

    /** Refuses a caller who may not attach files, before the file itself is looked at. */
    @Transactional(readOnly = true)
    public void requireMayAttach(Caller caller, String number) {
        requests.get(caller, number);
        if (!mayAttach(caller)) {
            throw new NotPermitted("Your role reads requests; engineers, team leads, duty managers and account managers"
                    + " attach files to them.");
        }
    }

    /** Attaches a file. The request is locked meanwhile, so that the second of two files sees the first. */
    public Attachment attach(Caller caller, String number, InspectedFile file, InputStreamSource content) {
        requireMayAttach(caller, number);
        SupportRequest request = requests.getToChange(caller, number);
        note(request, new RequestEvent.FileAttached(file.name()), caller);
        Upload upload = new Upload(caller.user(), caller.isCustomer(), clock.instant());
        try {
            return attachments.keep(request.number().value(), file, content, upload);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void note(SupportRequest request, RequestEvent.Remark attached, Caller by) {
        Instant now = clock.instant();
        if (by.isCustomer()) {
            correspondence.takeIn(request, sent -> sent.receive(CustomerAct.FILE, attached, by.user(), now));
        } else {
            correspondence.note(request, attached, by.user(), now);
        }
    }
}
