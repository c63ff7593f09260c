package org.supportprocess.process.models;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.springframework.core.NestedExceptionUtils;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.process.models.diagram.Diagram;
import org.supportprocess.process.models.reading.References;
import org.supportprocess.process.models.reading.Xml;
import org.supportprocess.process.models.table.TableFile;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The files of a set, read.
 *
 * @param forms the text of each, by its file name
 * @param examples the text of each, by its file name
 * @param unreadable what is wrong with the others
 */
record ReadFiles(
        List<Diagram> diagrams,
        List<TableFile> tables,
        Map<String, String> forms,
        Map<String, String> examples,
        List<Finding> unreadable) {

    private static final String CORRECT = "Open it in Camunda Modeler, correct it there and save it again";

    static ReadFiles of(ModelFiles files) {
        ReadFiles read = new ReadFiles(
                new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        files.contents().forEach(read::add);
        return read;
    }

    private void add(String file, byte[] content) {
        if (content.length > ModelFiles.LARGEST) {
            unreadable.add(
                    Finding.stops(file, "the file", "is larger than 2 MB", "Take out what does not belong there"));
        } else if (file.endsWith(".bpmn") || file.endsWith(".dmn")) {
            addModel(file, content);
        } else if (file.endsWith(".html") || file.endsWith(".csv")) {
            addText(file, content);
        } else {
            unreadable.add(Finding.stops(
                    file,
                    "the file",
                    "is no diagram, form, table or example",
                    "Take it out, or name it .bpmn, .html, .dmn or .csv"));
        }
    }

    private void addText(String file, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            (file.endsWith(".html") ? forms : examples).put(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherwise) {
            unreadable.add(Finding.stops(file, "the file", "is not written in UTF-8", "Save it in UTF-8"));
        }
    }

    private void addModel(String file, byte[] content) {
        try {
            Document xml = Xml.read(content);
            if (file.endsWith(".bpmn")) {
                List<Finding> broken = References.findings(file, xml).toList();
                if (!broken.isEmpty()) {
                    unreadable.addAll(broken);
                    return;
                }
                diagrams.add(new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(content)), xml));
            } else {
                tables.add(new TableFile(file, Dmn.readModelFromStream(new ByteArrayInputStream(content)), xml));
            }
        } catch (SAXException | RuntimeException flawed) {
            unreadable.add(Finding.stops(file, place(flawed), "cannot be read: " + reason(flawed), CORRECT));
        }
    }

    private static String place(Throwable flawed) {
        return NestedExceptionUtils.getMostSpecificCause(flawed) instanceof SAXParseException parse
                ? "line " + parse.getLineNumber()
                : "the file";
    }

    /** The parser's own words, which name the element; without what it is called in the standard of schemas. */
    private static String reason(Throwable flawed) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(flawed).getMessage())
                .replaceFirst("^Error: URI=\\S* Line=\\d+: ", "")
                .replaceFirst("^cvc-[\\w.-]+: ", "")
                .replaceAll("\\{[^}]*}", "")
                .replaceAll("\\.?\\s*$", "");
    }
}
