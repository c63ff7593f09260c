package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CallerResolver;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.RequestNotFound;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.AttachmentLimits;
import org.supportprocess.attachment.Attachments;
import org.supportprocess.attachment.FileSizes;
import org.supportprocess.intake.AttachmentActions;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.wording.DisplayNames;

/** The files of a request for a page. The fragment {@code attachments} finds this bean as {@code @attachmentLister}. */
@Component("attachmentLister")
public class AttachmentLister {

    private final CallerResolver callers;
    private final ReachableRequests requests;
    private final Attachments files;
    private final AttachmentLimits limits;
    private final DisplayNames names;

    AttachmentLister(
            CallerResolver callers,
            ReachableRequests requests,
            Attachments files,
            AttachmentLimits limits,
            DisplayNames names) {
        this.callers = callers;
        this.requests = requests;
        this.files = files;
        this.limits = limits;
        this.names = names;
    }

    /** @throws RequestNotFound also for somebody else's request */
    public RequestFileList of(String number) {
        Caller caller = callers.current().orElseThrow(RequestNotFound::new);
        SupportRequest request = requests.get(caller, number);
        List<Attachment> attachments = files.of(request.number().value());
        boolean open = request.phase().inHandling() && AttachmentActions.mayAttach(caller);
        return new RequestFileList(
                attachments.stream().map(this::file).toList(),
                open && attachments.size() < limits.maxCount(),
                open && attachments.size() >= limits.maxCount(),
                limits.maxCount(),
                FileSizes.words(limits.maxSize().toBytes()),
                limits.endings());
    }

    private RequestFile file(Attachment attachment) {
        return new RequestFile(
                attachment.id().toString(),
                attachment.file().name(),
                FileSizes.words(attachment.file().size()),
                attachment.fromCustomer() ? names.person(attachment.uploadedBy()) : null,
                attachment.uploadedAt());
    }

    /**
     * @param open whether another file may be attached now
     * @param full whether the number of files is all that prevents it
     * @param maxSize the limit for one file, in words
     */
    public record RequestFileList(
            List<RequestFile> files, boolean open, boolean full, int maxCount, String maxSize, List<String> endings) {

        /** The endings that a browser's file dialogue offers. */
        public String accept() {
            return endings.stream().map(ending -> "." + ending).collect(Collectors.joining(","));
        }

        public String endingsInWords() {
            return String.join(", ", endings);
        }
    }

    /**
     * @param size in words
     * @param by the customer's or the partner's person; absent where the file came from us
     */
    public record RequestFile(
            String id, String name, String size, @Nullable String by, Instant at) {}
}
