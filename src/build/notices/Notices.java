import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Gathers the notices of everything in the package from the libraries themselves: names, versions and licences from
/// their Maven descriptors, texts from their archives, else the standard text of the licence they state. A library
/// whose licence is not known here fails the build.
///
/// `java Notices.java MODULE_PATH PROJECT OUTPUT`: the libraries' archives where the local repository has them, the
/// folder of the project, and where the notices go: `index.tsv` with name, version, licence and file, and the texts.
final class Notices {

    private static final Map<String, String> LICENCES = Map.of(
            "GPLv2+CE", "GPL-2.0 with the Classpath exception",
            "The 3-Clause BSD License", "BSD-3-Clause",
            "The Apache Software License, version 2.0", "Apache-2.0",
            "The Apache License, Version 2.0", "Apache-2.0",
            "The Apache Software License, Version 2.0", "Apache-2.0",
            "Apache 2.0", "Apache-2.0",
            "Apache-2.0", "Apache-2.0",
            "MIT License", "MIT",
            "BSD-2-Clause", "BSD-2-Clause",
            "SIL OPEN FONT LICENSE Version 1.1", "OFL-1.1");

    private static final int DEEPEST_PARENT = 10;

    private final Path project;
    private final Path output;
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final StringBuilder index = new StringBuilder();
    private final Set<String> files = new LinkedHashSet<>();

    private Notices(Path project, Path output) {
        this.project = project;
        this.output = output;
    }

    public static void main(String[] args) throws Exception {
        new Notices(Path.of(args[1]), Path.of(args[2])).gather(args[0]);
    }

    private void gather(String modulePath) throws Exception {
        Files.createDirectories(output);
        add("Sponsorline", "", "Apache-2.0", Files.readString(project.resolve("LICENSE")));
        Map<Path, List<Path>> archives = new LinkedHashMap<>();
        for (String part : modulePath.split(java.io.File.pathSeparator)) {
            if (part.endsWith(".jar")) {
                archives.computeIfAbsent(Path.of(part).getParent(), folder -> new ArrayList<>()).add(Path.of(part));
            }
        }
        for (Map.Entry<Path, List<Path>> library : archives.entrySet()) {
            addLibrary(library.getKey(), library.getValue());
        }
        addJava();
        Files.writeString(output.resolve("index.tsv"), index);
    }

    private void addLibrary(Path folder, List<Path> archives) throws Exception {
        String version = folder.getFileName().toString();
        String artifact = folder.getParent().getFileName().toString();
        Path descriptor = folder.resolve(artifact + "-" + version + ".pom");
        List<String> stated = licences(descriptor, DEEPEST_PARENT);
        if (stated.isEmpty() || !LICENCES.keySet().containsAll(stated)) {
            throw new IllegalStateException(artifact + " has no licence, or one that is not known here: " + stated);
        }
        String licence = stated.stream().map(LICENCES::get).collect(Collectors.joining(", "));
        Set<String> texts = new LinkedHashSet<>();
        for (Path archive : archives) {
            texts.addAll(texts(archive));
        }
        Path further = project.resolve("src/build/notices").resolve(artifact + ".txt");
        if (Files.exists(further)) {
            texts.add(Files.readString(further));
        }
        if (texts.stream().noneMatch(text -> text.length() > 1000)) {
            texts.addAll(standard(artifact, licence));
        }
        add(artifact, version, licence, String.join("\n\n----\n\n", texts));
    }

    private List<String> standard(String artifact, String licence) throws IOException {
        return switch (licence) {
            case "Apache-2.0" -> List.of(Files.readString(project.resolve("LICENSE")));
            case "GPL-2.0 with the Classpath exception" -> java();
            default -> throw new IllegalStateException("no text of " + licence + " in " + artifact);
        };
    }

    private static List<String> texts(Path archive) throws IOException {
        List<String> texts = new ArrayList<>();
        try (JarFile jar = new JarFile(archive.toFile())) {
            for (var entry : jar.stream().toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                if (name.matches("(license|licence|notice|copying)(\\.(txt|md))?")) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
                    }
                }
            }
        }
        return texts;
    }

    /// The licences that a descriptor states, or its parent.
    private static List<String> licences(Path descriptor, int parents) throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor.toFile())
                .getDocumentElement();
        List<String> own = child(root, "licenses").map(all -> children(all, "license")).orElse(List.of()).stream()
                .map(one -> text(one, "name")).toList();
        Optional<Element> parent = child(root, "parent");
        if (!own.isEmpty() || parent.isEmpty() || parents == 0) {
            return own;
        }
        String artifact = text(parent.get(), "artifactId");
        String version = text(parent.get(), "version");
        // Libraries lie in the repository by group, artifact and version.
        Path repository = descriptor.getParent().getParent().getParent();
        String group = child(root, "groupId").map(Node::getTextContent).orElse(text(parent.get(), "groupId"));
        for (int i = 0; i < group.strip().split("\\.").length; i++) {
            repository = repository.getParent();
        }
        Path above = repository.resolve(text(parent.get(), "groupId").replace('.', '/')).resolve(artifact)
                .resolve(version).resolve(artifact + "-" + version + ".pom");
        return licences(above, parents - 1);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).orElse("").strip();
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    private List<String> java() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("LICENSE", "ASSEMBLY_EXCEPTION", "ADDITIONAL_LICENSE_INFO")) {
            Path file = jdk.resolve("legal/java.base").resolve(name);
            if (Files.exists(file)) {
                texts.add(Files.readString(file).strip());
            }
        }
        return texts;
    }

    /// Java itself and what it holds of others. The package has the same notices in `runtime/legal`, by module.
    private void addJava() throws IOException {
        add("Java (" + System.getProperty("java.vendor", "OpenJDK") + ")", System.getProperty("java.version"),
                "GPL-2.0 with the Classpath exception", String.join("\n\n----\n\n", java()));
        Map<String, Path> parts = new TreeMap<>();
        for (String module : List.of("java.base", "java.desktop", "java.xml", "jdk.localedata")) {
            Path folder = jdk.resolve("legal").resolve(module);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(file -> file.toString().endsWith(".md"))
                            .forEach(file -> parts.putIfAbsent(file.getFileName().toString(), file));
                }
            }
        }
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            String text = Files.readString(part.getValue()).strip();
            add(text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "") + " (in Java)", "", "", text);
        }
    }

    private void add(String name, String version, String licence, String text) throws IOException {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + ".txt";
        if (!files.add(file)) {
            throw new IllegalStateException("two notices are called " + file);
        }
        Files.writeString(output.resolve(file), text.strip() + "\n");
        index.append(name).append('\t').append(version).append('\t').append(licence).append('\t').append(file)
                .append('\n');
    }
}
