package org.supportprocess.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.supportprocess.access.Caller;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.FileInspection;
import org.supportprocess.attachment.FileRefused;
import org.supportprocess.attachment.InspectedFile;

/** The intake of files: checks the request first, then the file, then attaches it. */
@Component
public class AttachmentUploader {

    private final AttachmentActions actions;
    private final FileInspection inspection;

    AttachmentUploader(AttachmentActions actions, FileInspection inspection) {
        this.actions = actions;
        this.inspection = inspection;
    }

    /**
     * @param files the files as they were sent: a single one is taken, several are refused
     * @throws FileRefused if it may not be attached
     */
    public Attachment take(Caller caller, String number, @Nullable List<MultipartFile> files) {
        actions.requireMayAttach(caller, number);
        MultipartFile file = only(files);
        return actions.attach(caller, number, inspected(file), file);
    }

    private InspectedFile inspected(MultipartFile file) {
        try {
            return inspection.inspect(file.getOriginalFilename(), file.getContentType(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one file sent. A form in which nothing was chosen sends a part without a name. */
    private static MultipartFile only(@Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty() || files.size() == 1 && isNothing(files.get(0))) {
            throw FileRefused.missing();
        }
        if (files.size() > 1) {
            throw FileRefused.several();
        }
        return files.get(0);
    }

    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && "".equals(file.getOriginalFilename());
    }
}
