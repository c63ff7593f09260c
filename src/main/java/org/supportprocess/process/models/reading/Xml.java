package org.supportprocess.process.models.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A model file as XML that names nothing outside itself. */
public final class Xml {

    private Xml() {}

    /** @throws SAXException with the line, if it is not well-formed or has a document type */
    public static Document read(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Stream<Element> children(Node parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    public static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), children(root).flatMap(Xml::all));
    }

    public static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .map(Attr.class::cast);
    }
}
