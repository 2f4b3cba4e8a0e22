package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisplayTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "wayland-0", ":", ":x", ":9731", "unix:9731", "localhost:59535"})
    void whereNothingListensThereIsNoDisplay(String address) {
        assertFalse(new Display(address).answers());
    }

    @Test
    void whatAcceptsConnectionsIsADisplay() throws IOException {
        try (var server = listener()) {
            Assumptions.assumeTrue(server != null, "every display port of this machine is taken");

            assertTrue(new Display("localhost:" + (server.getLocalPort() - 6000) + ".0").answers());
        }
    }

    /// A server on a free port of the range that display numbers stand for.
    private static ServerSocket listener() {
        for (int port = 6900; port < 7000; port++) {
            try {
                return new ServerSocket(port, 1, InetAddress.getByName("localhost"));
            } catch (IOException taken) {
                continue;
            }
        }
        return null;
    }
}
