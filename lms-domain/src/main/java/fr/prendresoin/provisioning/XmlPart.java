package fr.prendresoin.provisioning;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, read from tag to tag by the parser of the JDK, whatever the server brings along. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 100;

    /** The parser remembers every name it meets; those of a spreadsheet are fewer than this. */
    private static final int MOST_NAMES = 2_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int namespaces;
    private int depth;

    XmlPart(InputStream in) throws IOException {
        this.in = new GuardedXml(in);
        try {
            this.reader = FACTORY.createXMLStreamReader(this.in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next tag, opening or closing; false at the end of the part. */
    boolean nextTag() throws IOException {
        int event = reader.getEventType();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The attribute of the tag, whatever its namespace; null when there is none. */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    /** Adds the text up to the next tag, and goes there; of a text without end, little more than the longest cell. */
    void text(StringBuilder target) throws IOException {
        for (int event = next(); event == XMLStreamConstants.CHARACTERS || blank(event); event = next()) {
            boolean says = event != XMLStreamConstants.PROCESSING_INSTRUCTION;
            if (says && target.length() <= TableFile.LONGEST_CELL) {
                target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    /** The text up to the next tag, which is reached. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        text(text);
        return text.toString();
    }

    private static boolean blank(int event) {
        return event == XMLStreamConstants.SPACE || event == XMLStreamConstants.PROCESSING_INSTRUCTION;
    }

    private int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                checkTag();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void checkTag() throws IOException {
        namespaces += reader.getNamespaceCount();
        names.add(reader.getLocalName());
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            names.add(reader.getAttributeLocalName(index));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES || namespaces > MOST_NAMES) {
            throw new DamagedPart("no spreadsheet writes such tags");
        }
    }

    private static DamagedPart broken(XMLStreamException e) {
        return e.getNestedException() instanceof DamagedPart cause ? cause : new DamagedPart(e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
