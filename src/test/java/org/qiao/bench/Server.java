package org.qiao.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Qiao in a process of its own, on a free port, with the data folder that {@code QIAO_DATA} names. */
final class Server implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final int TICK_MS = 10;

    private final Process process;
    private final String address;
    private final double startSeconds;

    private Server(Process process, String address, double startSeconds) {
        this.process = process;
        this.address = address;
        this.startSeconds = startSeconds;
    }

    /** Starts it with the given options of the virtual machine and waits for its first page. */
    static Server start(List<String> options) throws IOException, InterruptedException {
        var port = freePort();
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dvaadin.productionMode=true",
                "-Dspring.profiles.active=demo",
                "-cp",
                classPath(),
                "org.qiao.QiaoApplication",
                "--server.port=" + port));
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/bench-server.log"))
                .start();
        var address = "http://127.0.0.1:" + port;
        while (!answers(address)) {
            if (!process.isAlive()) {
                throw new IOException("The server did not start; see target/bench-server.log");
            }
            Thread.sleep(50);
        }
        return new Server(process, address, (System.nanoTime() - begin) / 1e9);
    }

    /** What ships, without the tests that this class lies among. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(java.util.stream.Collectors.joining(File.pathSeparator));
    }

    private static boolean answers(String address) throws InterruptedException {
        try {
            new Wire(address).get("/login");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    /** From the start of the process to the first page. */
    double startSeconds() {
        return startSeconds;
    }

    /** Milliseconds of processor time that the server has used so far, without its database. */
    long cpuMillis() throws IOException {
        return ticks(process.pid()) * TICK_MS;
    }

    /** Milliseconds of processor time that the embedded database has used so far. */
    long databaseMillis() throws IOException {
        var total = 0L;
        for (var child : process.toHandle().descendants().toList()) {
            total += ticks(child.pid());
        }
        return total * TICK_MS;
    }

    private static long ticks(long pid) throws IOException {
        var file = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(file)) {
            return 0;
        }
        var stat = Files.readString(file);
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    /** Bytes of the machine's memory that the server holds, without its database. */
    long memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    << 10;
        }
    }

    /** Bytes on the heap that something still refers to, after a full collection. */
    long liveHeap() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        var text = new String(histogram.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        histogram.waitFor();
        var total = TOTAL.matcher(text);
        if (!total.find()) {
            throw new IOException("jcmd gave no histogram");
        }
        return Long.parseLong(total.group(1));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
