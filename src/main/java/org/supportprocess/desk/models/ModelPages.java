package org.supportprocess.desk.models;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.models.ModelSetQueries;
import org.supportprocess.models.ModelSetQueries.Facts;
import org.supportprocess.models.ModelSetQueries.File;
import org.supportprocess.models.ModelSets;
import org.supportprocess.models.ModelsRefused;
import org.supportprocess.web.CallRefused;
import org.supportprocess.web.FileDownload;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;

/** The pages of the sets of models: all of them with what can be proposed, and each with what can be decided about it. */
@Controller
@RequestMapping("/desk/models")
class ModelPages {

    /** As everywhere, but for the looks that the editor of tables gives its cells, and its own letters. */
    private static final String WITH_THE_TABLE = "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " font-src 'self' data:; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final ModelSetQueries queries;
    private final ModelSets sets;
    private final ModelPageRows rows;
    private final FileDownload download;

    ModelPages(ModelSetQueries queries, ModelSets sets, ModelPageRows rows, FileDownload download) {
        this.queries = queries;
        this.sets = sets;
        this.rows = rows;
        this.download = download;
    }

    @GetMapping
    String list(Caller caller, Model model) {
        model.addAttribute("sets", queries.all(caller).stream().map(rows::row).toList())
                .addAttribute("proposes", StaffAccess.of(caller).proposesModels());
        return "desk/models";
    }

    @PostMapping
    String propose(
            Caller caller,
            @RequestPart(name = "files", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String comment,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Staff staff = StaffAccess.of(caller);
        model.addAttribute("typedComment", comment);
        return tried(
                () -> {
                    long id = sets.propose(staff, contents(files), comment.isBlank() ? null : comment)
                            .id();
                    after.addFlashAttribute("told", "Set %d is proposed. The other analysts are told.".formatted(id));
                    return "redirect:/desk/models/" + id;
                },
                () -> list(caller, model),
                model,
                response);
    }

    /** The live tables with their examples, to be changed in the browser and proposed. */
    @GetMapping("/tables")
    String tables(Caller caller, Model model, HttpServletResponse response) {
        if (!StaffAccess.of(caller).proposesModels()) {
            throw new NotPermitted("Models are proposed by analysts.");
        }
        response.setHeader("Content-Security-Policy", WITH_THE_TABLE);
        Facts live = queries.live(caller);
        model.addAttribute("live", live.set().id())
                .addAttribute("files", names(live, ".dmn"))
                .addAttribute("examples", String.join(" ", names(live, ".csv")));
        return "desk/tables";
    }

    private static List<String> names(Facts set, String ending) {
        return set.files().stream()
                .map(File::name)
                .filter(name -> name.endsWith(ending))
                .toList();
    }

    @GetMapping("/{id}")
    String show(Caller caller, @PathVariable long id, Model model) {
        model.addAttribute("set", rows.page(queries.get(caller, id), StaffAccess.of(caller)));
        return "desk/model";
    }

    @PostMapping("/{id}")
    String decide(
            Caller caller,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Staff staff = StaffAccess.of(caller);
        model.addAttribute("typedReason", reason);
        return tried(
                () -> {
                    after.addFlashAttribute("told", decided(staff, id, decision, reason));
                    return "redirect:/desk/models/" + id;
                },
                () -> show(caller, id, model),
                model,
                response);
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<Resource> file(Caller caller, @PathVariable long id, @PathVariable String name) {
        return download.of(name, queries.file(caller, id, name));
    }

    private String decided(Staff staff, long id, String decision, String reason) {
        switch (decision) {
            case "approve" -> sets.approve(staff, id, reason);
            case "reject" -> sets.reject(staff, id, reason);
            case "withdraw" -> sets.withdraw(staff, id, reason);
            case "restore" -> sets.restore(staff, id, reason);
            case "comment" -> sets.comment(staff, id, reason);
            default -> throw new InvalidField("decision", "must be chosen by a button");
        }
        return switch (decision) {
            case "approve", "restore" -> "Set %d is live: new requests begin with it.".formatted(id);
            case "reject" -> "Set %d is rejected.".formatted(id);
            case "withdraw" -> "Set %d is withdrawn.".formatted(id);
            default -> "The comment is added.";
        };
    }

    /** What is refused for another reason than a missing right is said on the page it was asked for on. */
    private static String tried(
            Supplier<String> step, Supplier<String> page, Model model, HttpServletResponse response) {
        try {
            return step.get();
        } catch (NotPermitted refused) {
            throw refused;
        } catch (ModelsRefused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("stopped", refused.findings());
        } catch (InvalidField flawed) {
            response.setStatus(flawed.status().value());
            model.addAttribute("refused", "The %s %s.".formatted(flawed.field(), flawed.getMessage()))
                    .addAttribute("field", flawed.field());
        } catch (CallRefused refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", refused.getMessage());
        }
        return page.get();
    }

    private static Map<String, byte[]> contents(@Nullable List<MultipartFile> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (MultipartFile file : Optional.ofNullable(files).orElse(List.of())) {
            String name = String.valueOf(file.getOriginalFilename());
            if (!name.isEmpty()) {
                contents.put(name, bytes(file));
            }
        }
        return contents;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
