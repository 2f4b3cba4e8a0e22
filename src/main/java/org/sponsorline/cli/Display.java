package org.sponsorline.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a window can be shown here. Asked before the toolkit starts, because that answers a missing
/// display with a stack trace and waits for ever for one that does not reply.
///
/// @param address what `DISPLAY` holds, null if unset
record Display(@Nullable String address) {

    private static final Path LOCAL_SOCKETS = Path.of("/tmp/.X11-unix");
    private static final Path SOCKET_TABLE = Path.of("/proc/net/unix");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MS = 3000;

    /// Only Linux and its like have a display that may be absent; the headless platform needs none.
    static boolean isPresent() {
        var system = System.getProperty("os.name", "");
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || "Headless".equals(System.getProperty("glass.platform"))
                || new Display(System.getenv("DISPLAY")).answers();
    }

    /// True if something accepts connections at the address.
    boolean answers() {
        return number().map(number -> host().isEmpty() ? answersHere(number) : answersAt(host(), number))
                .orElse(false);
    }

    private boolean answersHere(int number) {
        var socket = LOCAL_SOCKETS.resolve("X" + number);
        return connects(UnixDomainSocketAddress.of(socket)) || isInSocketTable("@" + socket);
    }

    private static boolean answersAt(String host, int number) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean connects(SocketAddress address) {
        try (var channel = SocketChannel.open(address)) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInSocketTable(String name) {
        try (var lines = Files.lines(SOCKET_TABLE)) {
            return lines.anyMatch(line -> line.endsWith(" " + name));
        } catch (IOException e) {
            return false;
        }
    }

    /// The host part of `host:number.screen`, empty for this machine.
    private String host() {
        var host = address == null ? "" : address.substring(0, address.lastIndexOf(':'));
        return host.equals("unix") ? "" : host;
    }

    private Optional<Integer> number() {
        int colon = address == null ? -1 : address.lastIndexOf(':');
        if (address == null || colon < 0) {
            return Optional.empty();
        }
        var digits = address.substring(colon + 1).replaceFirst("\\..*", "");
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
