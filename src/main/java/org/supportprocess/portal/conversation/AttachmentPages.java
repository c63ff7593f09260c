package org.supportprocess.portal.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.attachment.AttachmentLimits;
import org.supportprocess.attachment.FileRefused;
import org.supportprocess.intake.AttachmentActions;
import org.supportprocess.intake.AttachmentUploader;
import org.supportprocess.web.FileDownload;
import org.supportprocess.web.FileProblems;

/** The pages for attaching a file; the list of files is also part of the request's page. */
@Controller
@RequestMapping("/requests/{number}/attachments")
class AttachmentPages {

    private final AttachmentUploader uploader;
    private final AttachmentActions actions;
    private final FileDownload download;
    private final AttachmentLimits limits;

    AttachmentPages(
            AttachmentUploader uploader, AttachmentActions actions, FileDownload download, AttachmentLimits limits) {
        this.uploader = uploader;
        this.actions = actions;
        this.download = download;
        this.limits = limits;
    }

    /** @param tooLarge present after a file that was refused unread for its size */
    @GetMapping
    String list(
            Caller caller,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String tooLarge,
            Model model,
            HttpServletResponse response) {
        actions.list(caller, number); // refuses a caller who may not know of the request
        return tooLarge == null ? page(number, model) : refused(FileRefused.tooLarge(limits), number, model, response);
    }

    @PostMapping
    String attach(
            Caller caller,
            @PathVariable String number,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            String request = uploader.take(caller, number, files).requestNumber();
            redirect.addFlashAttribute("done", "attachments.done");
            return "redirect:/requests/%s#attachments".formatted(request);
        } catch (FileRefused refused) {
            return refused(refused, number, model, response);
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> download(Caller caller, @PathVariable String number, @PathVariable String id) {
        return download.of(actions.get(caller, number, id));
    }

    private static String refused(FileRefused refused, String number, Model model, HttpServletResponse response) {
        response.setStatus(FileProblems.status(refused.reason()).value());
        FileProblems.retryAfter(refused).ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, wait));
        model.addAttribute("refused", refused);
        return page(number, model);
    }

    private static String page(String number, Model model) {
        model.addAttribute("number", number);
        return "attachments";
    }
}
