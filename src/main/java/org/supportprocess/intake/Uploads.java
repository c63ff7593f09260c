package org.supportprocess.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.supportprocess.access.Caller;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.FileInspection;
import org.supportprocess.attachment.FileRefused;
import org.supportprocess.attachment.InspectedFile;

/** Takes a file in: first whose request it is, then the file itself, then the two together. */
@Component
public class Uploads {

    private final AttachmentDesk desk;
    private final FileInspection inspection;

    Uploads(AttachmentDesk desk, FileInspection inspection) {
        this.desk = desk;
        this.inspection = inspection;
    }

    /**
     * @param files as they were sent; exactly one is taken, and none of several
     * @throws FileRefused if it may not be attached
     */
    public Attachment take(Caller caller, String number, List<MultipartFile> files) {
        desk.requireMayAttach(caller, number);
        MultipartFile file = only(files);
        return desk.attach(caller, number, inspected(file), file);
    }

    private InspectedFile inspected(MultipartFile file) {
        try {
            return inspection.inspect(file.getOriginalFilename(), file.getContentType(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A form in which nothing was chosen sends a part without a name. */
    private static MultipartFile only(List<MultipartFile> files) {
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
