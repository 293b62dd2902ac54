package bsc.tool.dependency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What a POM in Maven's local repository says of a library's licences, or its parent's where it says nothing. */
final class Pom {
    private Pom() {
    }

    /** @param root Maven's local repository, which lies in folders group/artifact/version */
    static List<String> licences(Path root, String group, String artifact, String version) throws IOException {
        return licences(read(root.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom")), root);
    }

    private static List<String> licences(Element project, Path root) throws IOException {
        List<String> names = new ArrayList<>();
        Optional<Element> listed = child(project, "licenses");
        if (listed.isPresent()) {
            for (Node node = listed.get().getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element licence) {
                    text(licence, "name").ifPresent(names::add);
                }
            }
        }
        Optional<Element> parent = child(project, "parent");
        if (!names.isEmpty() || parent.isEmpty()) {
            return names;
        }
        return licences(root, text(parent.get(), "groupId").orElseThrow(), text(parent.get(), "artifactId").orElseThrow(),
                text(parent.get(), "version").orElseThrow());
    }

    private static Element read(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(Files.newInputStream(pom)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name).map(e -> e.getTextContent().strip().replaceAll("\\s+", " "));
    }
}
