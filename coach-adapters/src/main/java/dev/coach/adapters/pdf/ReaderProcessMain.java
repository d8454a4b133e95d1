package dev.coach.adapters.pdf;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** What runs in a {@link ReaderProcess}: reads one request, writes one answer, ends; or ends at once when its parent is gone. */
final class ReaderProcessMain {
    private ReaderProcessMain() {}

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not get between the bytes of the answer.
        System.setOut(System.err);
        Wire.Request request = Wire.readRequest(new DataInputStream(System.in));
        endWith(System.in);
        Wire.write(new PdfParsing(request).run(), out);
    }

    /** The parent keeps this process's standard input open as long as it lives. */
    private static void endWith(InputStream lifeLine) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (lifeLine.read() >= 0) {
                            // Nothing more is ever sent.
                        }
                    } catch (IOException broken) {
                        // The same as its end.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "life-line");
        watch.setDaemon(true);
        watch.start();
    }
}
